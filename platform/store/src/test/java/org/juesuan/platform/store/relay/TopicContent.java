package org.juesuan.platform.store.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.topic.TopicReading;

/** What a consumer reads that begins at the beginning of a topic. */
public record TopicContent(List<Message> messages) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A record as it came: key, headers by name, and the value's text. */
  public record Message(String key, Map<String, String> headers, String value) {
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    public String id() {
      return header("ce_id");
    }
  }

  /** Reads everything that is there now. */
  public static TopicContent of(String bootstrapServers, String topic) {
    List<Message> messages = new ArrayList<>();
    new TopicReading(bootstrapServers, Map.of(), PATIENCE)
        .all(List.of(topic), record -> messages.add(message(record)));
    return new TopicContent(messages);
  }

  private static Message message(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    record
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return new Message(text(record.key()), headers, text(record.value()));
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, UTF_8);
  }

  /** The messages without repetitions, each at its first place. */
  List<Message> firstOccurrences() {
    Map<String, Message> first = new HashMap<>();
    List<Message> occurrences = new ArrayList<>();
    for (Message message : messages) {
      Message earlier = first.putIfAbsent(message.id(), message);
      if (earlier == null) {
        occurrences.add(message);
      } else {
        assertEquals(earlier, message, "a duplicate differs from its first occurrence");
      }
    }
    return occurrences;
  }

  /** INV-6 as a consumer sees it, and nothing in the topic but what is in the log. */
  void assertHoldsTheLogOf(Database database) throws SQLException {
    Map<String, Message> expected = log(database);
    List<Message> occurrences = firstOccurrences();
    assertEquals(expected.size(), occurrences.size());
    Map<String, Long> lastSequence = new HashMap<>();
    Map<String, Long> lastFeed = new HashMap<>();
    for (Message message : occurrences) {
      assertEquals(expected.get(message.id()), message);
      String stream = message.key() + "/" + message.header("ce_fiscalyear");
      long sequence = Long.parseLong(message.header("ce_sequence"));
      assertEquals(lastSequence.getOrDefault(stream, 0L) + 1, sequence, stream);
      lastSequence.put(stream, sequence);
      long feedSeq = Long.parseLong(message.header("ce_feedseq"));
      assertTrue(lastFeed.getOrDefault(stream, 0L) < feedSeq, "feed order of " + stream);
      lastFeed.put(stream, feedSeq);
    }
  }

  private static Map<String, Message> log(Database database) throws SQLException {
    Map<String, Message> log = new HashMap<>();
    try (Connection connection = database.asApplication();
        PreparedStatement statement =
            connection.prepareStatement("SELECT * FROM event_log WHERE feed_seq IS NOT NULL");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("content-type", "application/json");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.getString("event_id"));
        headers.put("ce_source", RunningRelay.SOURCE);
        headers.put("ce_type", row.getString("type"));
        headers.put("ce_subject", row.getString("subject"));
        headers.put(
            "ce_time",
            row.getObject("recorded_at", java.time.OffsetDateTime.class).toInstant().toString());
        headers.put("ce_actor", row.getString("actor"));
        headers.put("ce_businessdate", row.getString("business_date"));
        headers.put("ce_fiscalyear", row.getString("fiscal_year"));
        headers.put("ce_sequence", row.getString("sequence"));
        headers.put("ce_feedseq", row.getString("feed_seq"));
        log.put(
            row.getString("event_id"),
            new Message(row.getString("stream_key"), headers, row.getString("data")));
      }
    }
    return log;
  }
}
