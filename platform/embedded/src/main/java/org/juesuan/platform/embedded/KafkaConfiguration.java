package org.juesuan.platform.embedded;

import java.nio.file.Path;

/** The configuration files of a broker that is alone. */
final class KafkaConfiguration {
  private KafkaConfiguration() {}

  /** One node that is broker and controller, bound to the loopback address. */
  static String server(Path home, int port, int controllerPort) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=BROKER://127.0.0.1:%1$d
        listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=BROKER
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=4
        group.initial.rebalance.delay.ms=0
        num.network.threads=2
        num.io.threads=4
        broker.session.timeout.ms=3000
        broker.heartbeat.interval.ms=500
        """
        .formatted(port, controllerPort, home.resolve("data"));
  }

  /** Warnings only, to the process' output. */
  static String logging() {
    return """
        status = error
        appender.out.type = Console
        appender.out.name = out
        appender.out.layout.type = PatternLayout
        appender.out.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSS}{UTC}Z %p %c{1}: %m%n
        rootLogger.level = warn
        rootLogger.appenderRef.out.ref = out
        """;
  }
}
