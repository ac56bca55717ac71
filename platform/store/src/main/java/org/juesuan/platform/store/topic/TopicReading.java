package org.juesuan.platform.store.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads topics up to where they end when it begins: as a member of no group, all partitions at
 * once, and nothing is committed.
 */
public final class TopicReading {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Duration patience;
  private final Map<String, Object> configuration;

  /**
   * @param further settings of the client besides ours, which win
   * @param patience how long Kafka may say nothing
   */
  public TopicReading(String bootstrapServers, Map<String, String> further, Duration patience) {
    this.patience = patience;
    configuration = new HashMap<>(further);
    // What makes a client a member of a group; it assigns all partitions to itself.
    configuration.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    configuration.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    configuration.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // Where a record is gone, reading goes on with the next one that is there.
    configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
    configuration.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    configuration.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
  }

  /**
   * Hands over every record that is there, in order within its partition.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer, or a topic is not
   *     there
   */
  public void all(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    last(Long.MAX_VALUE, topics, each);
  }

  /**
   * Hands over the last records of each partition, in order within it.
   *
   * @param offsets how far back from the end; not every offset has a record
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer, or a topic is not
   *     there
   */
  public void last(
      long offsets, List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer, topics);
      consumer.assign(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - offsets)));
      long silentSince = System.nanoTime();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          each.accept(record);
          silentSince = System.nanoTime();
        }
        if (System.nanoTime() - silentSince > patience.toNanos()) {
          throw new TimeoutException("the end of " + topics + " was not delivered");
        }
      }
    }
  }

  private static List<TopicPartition> partitions(
      KafkaConsumer<byte[], byte[]> consumer, List<String> topics) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : topics) {
      int before = partitions.size();
      consumer
          .partitionsFor(topic)
          .forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
      if (partitions.size() == before) {
        throw new UnknownTopicOrPartitionException("the topic " + topic + " is not there");
      }
    }
    return partitions;
  }
}
