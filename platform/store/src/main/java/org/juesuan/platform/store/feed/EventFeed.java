package org.juesuan.platform.store.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.juesuan.platform.store.StoreException;
import org.juesuan.platform.store.event.EventSettings;
import org.juesuan.platform.store.event.RecordedEvent;

/**
 * The events of this service in order of their feed number, whether Kafka has them yet or not. It
 * needs no transaction and joins one where there is one.
 */
@ApplicationScoped
public class EventFeed {
  /** The most events a page may hold. */
  public static final int LARGEST_PAGE = 1000;

  private static final String POSITION = "SELECT coalesce(max(feed_seq), 0) FROM event_log";
  private static final String PAGE =
      "SELECT "
          + RecordedEvent.COLUMNS
          + """
             FROM event_log
            WHERE feed_seq > ? AND feed_seq <= ?
              AND EXISTS (SELECT FROM unnest(?) AS scope (code)
                           WHERE stream_key = code OR starts_with(stream_key, code || '-'))
            ORDER BY feed_seq LIMIT ?
          """;
  // Of its own, because a number in a payload is given back as exactly as it was appended.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final DataSource dataSource;
  private final EventSettings settings;

  EventFeed(DataSource dataSource, EventSettings settings) {
    this.dataSource = dataSource;
    this.settings = settings;
  }

  /**
   * The highest feed number there is, 0 before the first. A snapshot that answers its position
   * reads it before anything else: what it then sees holds at least everything up to there.
   */
  public long position() {
    try (Connection connection = dataSource.getConnection()) {
      return position(connection);
    } catch (SQLException failure) {
      throw new StoreException("reading the feed position failed", failure);
    }
  }

  /**
   * The events after a feed number that lie in the given scopes.
   *
   * @param feedSeq the last number the reader has, 0 from the beginning
   * @param limit the most events wanted, 1 to {@link #LARGEST_PAGE}
   * @param departments codes whose streams, and the streams of all below, the reader may see
   * @throws IllegalArgumentException when the number is negative or the limit out of range
   */
  public FeedPage after(long feedSeq, int limit, Collection<String> departments) {
    if (feedSeq < 0 || limit < 1 || limit > LARGEST_PAGE) {
      throw new IllegalArgumentException("feed number or limit out of range");
    }
    try (Connection connection = dataSource.getConnection()) {
      long position = position(connection);
      List<FeedEvent> events = page(connection, feedSeq, position, limit, departments);
      boolean full = events.size() == limit;
      return new FeedPage(events, full ? events.get(limit - 1).feedSeq() : position);
    } catch (SQLException failure) {
      throw new StoreException("reading the feed failed", failure);
    }
  }

  private static long position(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(POSITION);
        ResultSet highest = statement.executeQuery()) {
      highest.next();
      return highest.getLong(1);
    }
  }

  private List<FeedEvent> page(
      Connection connection, long after, long upTo, int limit, Collection<String> departments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      statement.setArray(3, connection.createArrayOf("text", departments.toArray()));
      statement.setInt(4, limit);
      List<FeedEvent> events = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.add(feedEvent(RecordedEvent.read(rows)));
        }
      }
      return events;
    }
  }

  private FeedEvent feedEvent(RecordedEvent event) {
    ObjectNode cloudEvent = JSON.valueToTree(event.attributes(settings.source()));
    // On the topic it is the key of the record; here there is no other place for it.
    cloudEvent.put("partitionkey", event.stream().key());
    cloudEvent.put("datacontenttype", "application/json");
    cloudEvent.set("data", data(event));
    return new FeedEvent(event.feedSeq(), event.stream(), cloudEvent);
  }

  private static ObjectNode data(RecordedEvent event) {
    try {
      return JSON.readValue(event.data(), ObjectNode.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("event " + event.eventId() + " holds no JSON object", broken);
    }
  }
}
