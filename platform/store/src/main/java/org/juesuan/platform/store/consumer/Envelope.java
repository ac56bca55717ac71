package org.juesuan.platform.store.consumer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The CloudEvents attributes of a Kafka record, in the protocol binding's binary mode. */
record Envelope(ConsumerRecord<byte[], byte[]> record) {

  /** The CloudEvents type; null where the record is not an event at all. */
  @Nullable String type() {
    return attribute("type");
  }

  /** The W3C trace it belongs to, as it says; null where it says none. */
  @Nullable String traceParent() {
    return attribute("traceparent");
  }

  /**
   * The event with a payload that was read already.
   *
   * @throws UnreadableEventException when an attribute is missing or of another form
   */
  <T> ReceivedEvent<T> with(T data) {
    return new ReceivedEvent<>(
        id(),
        required("source"),
        required("type"),
        attributeOr("subject", ""),
        key(),
        required("actor"),
        businessDate(),
        sequence(),
        traceParent(),
        data);
  }

  private UUID id() {
    try {
      return UUID.fromString(required("id"));
    } catch (IllegalArgumentException malformed) {
      throw new UnreadableEventException("its id is not a UUID", malformed);
    }
  }

  private @Nullable LocalDate businessDate() {
    String text = attribute("businessdate");
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      throw new UnreadableEventException("its businessdate is not a date", malformed);
    }
  }

  private long sequence() {
    try {
      return Long.parseLong(required("sequence"));
    } catch (NumberFormatException malformed) {
      throw new UnreadableEventException("its sequence is not a number", malformed);
    }
  }

  private String key() {
    byte[] key = record.key();
    if (key == null || key.length == 0) {
      throw new UnreadableEventException("it has no key");
    }
    return new String(key, StandardCharsets.UTF_8);
  }

  private String required(String name) {
    String value = attributeOr(name, "");
    if (value.isBlank()) {
      throw new UnreadableEventException("it has no attribute " + name);
    }
    return value;
  }

  private String attributeOr(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  private @Nullable String attribute(String name) {
    Header header = record.headers().lastHeader("ce_" + name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
