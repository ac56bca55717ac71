package org.juesuan.gateway.stream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The event stream: {@code juesuan.events.*}. */
@ConfigMapping(prefix = "juesuan.events")
public interface StreamSettings {

  /** Kafka's bootstrap servers; without them there is no stream. */
  Optional<String> bootstrapServers();

  /** Further settings of the Kafka consumer, e.g. {@code security.protocol}. */
  Map<String, String> kafka();

  /** How many readers one gateway has at most. */
  @WithDefault("2000")
  int readers();

  /** How many events of each service are kept for readers that come back. */
  @WithDefault("5000")
  int kept();

  /** How many bytes they may have together. */
  @WithDefault("16M")
  MemorySize keptBytes();

  /** How long a missing event is waited for before the pull feed is asked for it. */
  @WithDefault("1s")
  Duration patience();

  /** How often the pull feed is asked for its highest number while Kafka is there. */
  @WithDefault("5s")
  Duration check();

  /** After so long a silence a reader gets a sign of life. */
  @WithDefault("15s")
  Duration heartbeat();

  /** A reader that takes nothing for so long is dropped. */
  @WithDefault("10s")
  Duration stallLimit();
}
