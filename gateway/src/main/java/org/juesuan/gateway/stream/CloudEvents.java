package org.juesuan.gateway.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.scope.DepartmentCode;

/**
 * Reads CloudEvents from a topic (binary mode) and from a pull feed (structured mode), so that an
 * event is the same text whichever way it came.
 */
final class CloudEvents {

  private static final List<String> REQUIRED =
      List.of("specversion", "id", "source", "type", "subject", "time", "actor");

  /** An amount or score in a payload is given on as exactly as it was written. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private CloudEvents() {}

  /** The event that a record of a feed's topic is. */
  static StreamEvent ofRecord(Feed feed, ConsumerRecord<byte[], byte[]> record)
      throws UnreadableEventException {
    if (record.key() == null || record.value() == null) {
      throw new UnreadableEventException("it has no key or no payload");
    }
    ObjectNode event = JSON.createObjectNode();
    for (String name : REQUIRED) {
      event.put(name, required(record, name));
    }
    String businessDate = attribute(record, "businessdate");
    if (businessDate != null) {
      event.put("businessdate", businessDate);
    }
    if (attribute(record, "fiscalyear") != null) {
      event.put("fiscalyear", (int) number(record, "fiscalyear"));
    }
    event.put("sequence", number(record, "sequence"));
    event.put("feedseq", number(record, "feedseq"));
    String trace = attribute(record, "traceparent");
    if (trace != null) {
      event.put("traceparent", trace);
    }
    event.put("partitionkey", new String(record.key(), StandardCharsets.UTF_8));
    event.put("datacontenttype", "application/json");
    event.set("data", object(record.value()));
    return of(feed, event);
  }

  /** What a page of a pull feed holds. */
  static FeedPage ofPage(Feed feed, String body, int limit) throws UnreadableEventException {
    ObjectNode page = object(body.getBytes(StandardCharsets.UTF_8));
    if (!page.path("events").isArray() || !page.path("position").canConvertToLong()) {
      throw new UnreadableEventException("it is no page of a feed");
    }
    List<StreamEvent> events = new ArrayList<>();
    for (JsonNode event : page.path("events")) {
      if (!(event instanceof ObjectNode members)) {
        throw new UnreadableEventException("it is no event");
      }
      events.add(of(feed, members));
    }
    return new FeedPage(events, page.path("position").longValue(), events.size() < limit);
  }

  private static StreamEvent of(Feed feed, ObjectNode event) throws UnreadableEventException {
    long number = event.path("feedseq").longValue();
    String department = event.path("partitionkey").asText();
    String type = event.path("type").asText();
    if (number < 1 || !DepartmentCode.isWellFormed(department) || type.isEmpty()) {
      throw new UnreadableEventException("it has no number, department or type");
    }
    if (!event.path("source").asText().equals("/juesuan/" + feed.service())) {
      throw new UnreadableEventException("it is another service's");
    }
    Buffer lines = Buffer.buffer("data: ").appendString(text(event)).appendString("\n");
    return new StreamEvent(feed, number, department, type, lines);
  }

  private static String text(ObjectNode event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static ObjectNode object(byte[] json) throws UnreadableEventException {
    try {
      if (JSON.readTree(json) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException malformed) {
      throw new UnreadableEventException("it is not well-formed JSON");
    }
    throw new UnreadableEventException("it is no JSON object");
  }

  private static long number(ConsumerRecord<byte[], byte[]> record, String name)
      throws UnreadableEventException {
    try {
      return Long.parseLong(required(record, name));
    } catch (NumberFormatException malformed) {
      throw new UnreadableEventException("its " + name + " is not a number");
    }
  }

  private static String required(ConsumerRecord<byte[], byte[]> record, String name)
      throws UnreadableEventException {
    String value = attribute(record, name);
    if (value == null || value.isBlank()) {
      throw new UnreadableEventException("it has no attribute " + name);
    }
    return value;
  }

  private static @Nullable String attribute(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader("ce_" + name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
