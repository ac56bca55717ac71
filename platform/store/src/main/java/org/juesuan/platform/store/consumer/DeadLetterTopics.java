package org.juesuan.platform.store.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the dead-letter topics of a group from their beginning to their end; keeps no position. */
final class DeadLetterTopics {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(200);

  private final List<String> topics;
  private final Map<String, Object> configuration;

  /**
   * @param topics whose events the group takes in
   * @param further settings of the client, as the consumer has them
   */
  DeadLetterTopics(
      String bootstrapServers, String group, List<String> topics, Map<String, String> further) {
    this.topics = topics.stream().map(topic -> DeadLetters.topic(topic, group)).toList();
    configuration = new HashMap<>(further);
    // It is no member of the group: it assigns all partitions to itself and commits nothing.
    configuration.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    configuration.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    configuration.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    configuration.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
  }

  /**
   * All letters that lie there now.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer
   */
  List<DeadLetter> read() {
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(DeadLetterTopics::partition)
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<DeadLetter> letters = new ArrayList<>();
      long silentSince = System.nanoTime();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          letters.add(new DeadLetter(record));
          silentSince = System.nanoTime();
        }
        if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
          throw new TimeoutException("the dead letters were not delivered");
        }
      }
      return letters;
    }
  }

  private static TopicPartition partition(PartitionInfo partition) {
    return new TopicPartition(partition.topic(), partition.partition());
  }
}
