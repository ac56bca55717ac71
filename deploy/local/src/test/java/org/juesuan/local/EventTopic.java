package org.juesuan.local;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.juesuan.platform.embedded.KafkaBroker;

/**
 * A topic as a consumer sees it that reads from the beginning and drops what it has seen before.
 *
 * @param ids of the events
 * @param repeated how often something came that had come before
 * @param altered ids of repetitions that differ from the first occurrence
 * @param disorder every first occurrence whose sequence does not follow its predecessor's in its
 *     stream
 */
record EventTopic(Set<String> ids, int repeated, Set<String> altered, List<String> disorder) {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  static EventTopic read(String bootstrapServers, String topic) {
    Reading reading = new Reading();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, KafkaBroker.PARTITIONS)
              .mapToObj(partition -> new TopicPartition(topic, partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      long deadline = System.nanoTime() + LIMIT.toNanos();
      while (System.nanoTime() < deadline
          && ends.entrySet().stream()
              .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(reading::add);
      }
    }
    return new EventTopic(
        reading.first.keySet(), reading.repeated, reading.altered, reading.disorder);
  }

  /** Waits until all that was committed is sent, and evaluation has taken in budget's postings. */
  static void awaitQuiet(ServiceDatabases databases) {
    await("relays and consumers catch up").atMost(LIMIT).until(() -> isQuiet(databases));
  }

  private static boolean isQuiet(ServiceDatabases databases) throws SQLException {
    for (String service : List.of("budget", "evaluation")) {
      if (!databases.query(service, "SELECT 1 FROM event_log WHERE sent_at IS NULL").isEmpty()) {
        return false;
      }
    }
    return databases
        .query("evaluation", "SELECT event_id::text FROM inbox")
        .containsAll(
            databases.query(
                "budget",
                "SELECT event_id::text FROM event_log WHERE type LIKE '%.posting.recorded.%'"));
  }

  /** What was seen so far. */
  private static final class Reading {
    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, Long> lastOfStream = new HashMap<>();
    private final Set<String> altered = new TreeSet<>();
    private final List<String> disorder = new ArrayList<>();
    private int repeated;

    void add(ConsumerRecord<String, String> message) {
      String id = attribute(message, "ce_id");
      String whole = attribute(message, "ce_feedseq") + " " + message.value();
      String earlier = first.putIfAbsent(id, whole);
      if (earlier != null) {
        repeated++;
        if (!earlier.equals(whole)) {
          altered.add(id);
        }
        return;
      }
      String stream = message.key() + "/" + attribute(message, "ce_fiscalyear");
      long sequence = Long.parseLong(attribute(message, "ce_sequence"));
      long expected = lastOfStream.merge(stream, 1L, Long::sum);
      if (sequence != expected) {
        disorder.add("%s: %d where %d follows (%s)".formatted(stream, sequence, expected, id));
      }
    }
  }

  private static String attribute(ConsumerRecord<String, String> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
