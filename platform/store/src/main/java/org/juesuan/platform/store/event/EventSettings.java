package org.juesuan.platform.store.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How the events of a service leave it: {@code juesuan.events.*}. */
@ConfigMapping(prefix = "juesuan.events")
public interface EventSettings {

  /** The service's topic, e.g. {@code juesuan.budget.v1}. */
  String topic();

  /** CloudEvents source of the service, e.g. {@code /juesuan/budget}. */
  String source();

  /** Kafka's bootstrap servers; needed when the relay is enabled. */
  Optional<String> bootstrapServers();

  /** Whether this process offers itself as relay. */
  @WithDefault("true")
  boolean relayEnabled();

  /** How long the relay waits for a wake-up before it looks by itself. */
  @WithDefault("25ms")
  Duration pollInterval();

  /**
   * How long the relay that leads may say nothing to the database: then its session is ended there,
   * and another process takes the lead. At least three seconds, and twice the poll interval.
   */
  @WithDefault("5s")
  Duration leaderTimeout();

  /** The most events sent before their acknowledgement is awaited. */
  @WithDefault("500")
  int batchSize();

  /**
   * JDBC URL of the relay's connection, for a service whose own passes through a connection pooler:
   * leadership is an advisory lock of the session and needs the server itself.
   */
  Optional<String> jdbcUrl();

  /**
   * Further settings of the relay's Kafka clients, e.g. {@code security.protocol}; never their
   * guarantees.
   */
  Map<String, String> kafka();
}
