package org.juesuan.platform.store.consumer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens consumers of a group that begin where it has committed, or else at the beginning. */
final class KafkaSource implements Supplier<Consumer<byte[], byte[]>> {
  private final Map<String, Object> configuration;

  /**
   * @param further settings of the client besides ours; the guarantees among ours win
   */
  KafkaSource(String bootstrapServers, String group, Map<String, String> further) {
    configuration = new HashMap<>();
    // A topic that is created late is found within so long.
    configuration.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    // A process that was killed keeps its partitions for so long.
    configuration.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    configuration.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
    configuration.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    configuration.putAll(further);
    configuration.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    configuration.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // With a hand-over, partitions that stay where they are keep their pauses.
    configuration.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(CooperativeStickyAssignor.class));
    configuration.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    configuration.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
  }

  @Override
  public Consumer<byte[], byte[]> get() {
    return new KafkaConsumer<>(
        configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
