package org.juesuan.platform.store.relay;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.platform.store.topic.TopicReading;

/**
 * What the service's topic told last.
 *
 * @param source of the events looked for; whatever else stands there is passed over
 * @param depth how far back from the end of each partition
 */
record TopicEnd(TopicReading reading, String topic, String source, int depth) {

  /**
   * Reads it; may take some seconds.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer, or the topic is not
   *     there
   */
  List<ToldEvent> read() {
    List<ToldEvent> told = new ArrayList<>();
    reading.last(
        depth, List.of(topic), record -> ToldEvent.of(record, source).ifPresent(told::add));
    return told;
  }
}
