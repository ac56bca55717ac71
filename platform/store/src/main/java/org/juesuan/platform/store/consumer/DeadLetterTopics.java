package org.juesuan.platform.store.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.platform.store.topic.TopicReading;

/** Reads the dead-letter topics of a group from their beginning to their end; keeps no position. */
final class DeadLetterTopics {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> topics;
  private final TopicReading reading;

  /**
   * @param topics whose events the group takes in
   * @param further settings of the client, as the consumer has them
   */
  DeadLetterTopics(
      String bootstrapServers, String group, List<String> topics, Map<String, String> further) {
    this.topics = topics.stream().map(topic -> DeadLetters.topic(topic, group)).toList();
    this.reading = new TopicReading(bootstrapServers, further, PATIENCE);
  }

  /**
   * All letters that lie there now.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer, or a topic is not
   *     there
   */
  List<DeadLetter> read() {
    List<DeadLetter> letters = new ArrayList<>();
    reading.all(topics, record -> letters.add(new DeadLetter(record)));
    return letters;
  }
}
