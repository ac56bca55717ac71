package org.juesuan.platform.store.relay;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event as the topic tells it: what is enough to find it in the log.
 *
 * @param partition where it stands
 * @param feedSeq its number in the feed of the service
 * @param id identity of the event
 */
record ToldEvent(int partition, long feedSeq, UUID id) {

  /** What a record tells; empty where it is no event of this source that a relay has sent. */
  static Optional<ToldEvent> of(ConsumerRecord<byte[], byte[]> record, String source) {
    if (!header(record, "source").equals(source)) {
      return Optional.empty();
    }
    try {
      long feedSeq = Long.parseLong(header(record, "feedseq"));
      UUID id = UUID.fromString(header(record, "id"));
      return Optional.of(new ToldEvent(record.partition(), feedSeq, id));
    } catch (IllegalArgumentException noEvent) {
      return Optional.empty();
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader("ce_" + name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
