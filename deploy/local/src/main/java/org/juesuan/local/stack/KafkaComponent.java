package org.juesuan.local.stack;

import org.juesuan.platform.embedded.KafkaBroker;

/** The broker of the stack. */
record KafkaComponent(DataDirectory data) implements Component {
  @Override
  public String name() {
    return "Kafka";
  }

  @Override
  public boolean isRunning() {
    return KafkaBroker.isRunning(data.kafka());
  }

  KafkaBroker start() {
    return KafkaBroker.start(data.kafka(), 0);
  }

  @Override
  public void stop() {
    KafkaBroker.stop(data.kafka());
  }
}
