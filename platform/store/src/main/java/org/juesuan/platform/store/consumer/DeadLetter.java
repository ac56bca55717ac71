package org.juesuan.platform.store.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event that was set aside, as it lies in the dead-letter topic. Its payload may hold personal
 * data and is not to be printed.
 *
 * @param record the event as it came, with headers that say why
 */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

  /**
   * Where it lies, by which a person names it: {@code <topic it came from>:<partition>:<offset>}.
   */
  public String position() {
    return told("topic") + ":" + record.partition() + ":" + record.offset();
  }

  /** Why it was set aside: {@code UNREADABLE} or {@code FAILED}. */
  public String reason() {
    return told("reason");
  }

  /** The failure, and what lies under it. */
  public String detail() {
    return told("detail");
  }

  /** How often it was tried. */
  public String attempts() {
    return told("attempts");
  }

  /** When it was set aside, UTC. */
  public String time() {
    return told("time");
  }

  /** Where it stood before: topic, partition and offset. */
  public String origin() {
    return told("topic") + ":" + told("partition") + ":" + told("offset");
  }

  /** The event's id; empty where it has none or another form. */
  public Optional<UUID> id() {
    try {
      return attribute("id").map(UUID::fromString);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** A CloudEvents attribute, such as {@code type} or {@code subject}. */
  public Optional<String> attribute(String name) {
    return header("ce_" + name);
  }

  /** The department or district it belongs to; empty where it has no key. */
  public String department() {
    byte[] key = record.key();
    return key == null ? "" : new String(key, StandardCharsets.UTF_8);
  }

  /** Whether the payload had no room beside the reason; the owner's feed still has it. */
  public boolean lacksPayload() {
    return record.value() == null;
  }

  private String told(String name) {
    return header(DeadLetters.HEADER + name).orElse("?");
  }

  private Optional<String> header(String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
