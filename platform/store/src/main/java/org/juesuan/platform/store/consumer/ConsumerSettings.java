package org.juesuan.platform.store.consumer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a service takes in the events of others: {@code juesuan.consumer.*}. Kafka itself is the one
 * of {@code juesuan.events.bootstrap-servers}.
 */
@ConfigMapping(prefix = "juesuan.consumer")
public interface ConsumerSettings {

  /** Whether this process consumes; a process without a handler never does. */
  @WithDefault("true")
  boolean enabled();

  /** The topics of the services whose events are handled; needed where there is a handler. */
  Optional<List<String>> topics();

  /**
   * The consumer group, which all processes of the service share; also the name in the inbox and in
   * the dead-letter topics {@code <topic>.<group>.dead}.
   */
  @WithDefault("${quarkus.application.name}")
  String group();

  /** How often an event is tried before it goes to the dead letters. */
  @WithDefault("5")
  int attempts();

  /** The pause after a first failure; each further one is twice as long. */
  @WithDefault("200ms")
  Duration shortestPause();

  /** The length at which pauses stop growing. */
  @WithDefault("5s")
  Duration longestPause();

  /**
   * Further settings of the Kafka clients, e.g. {@code security.protocol}; never their guarantees.
   */
  Map<String, String> kafka();
}
