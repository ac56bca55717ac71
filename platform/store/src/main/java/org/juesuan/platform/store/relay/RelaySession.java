package org.juesuan.platform.store.relay;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.juesuan.platform.store.event.RecordedEvent;

/**
 * One session with PostgreSQL, and with it the leadership: an advisory lock that ends with the
 * session. Numbers and marks are written in this same session, so a relay that has lost the lock
 * cannot write. Every statement commits by itself, also one that found nothing: no transaction is
 * ever left open.
 */
final class RelaySession implements AutoCloseable {
  /** "Juesuan" in ASCII; advisory locks are counted per database, and each service has its own. */
  private static final long LOCK = 0x4a75657375616eL;

  /** The most payload, in bytes, that is taken to Kafka at once. */
  private static final long BATCH_BYTES = 8L << 20;

  private static final String TRY_LOCK = "SELECT pg_try_advisory_lock(" + LOCK + ")";
  private static final String STAMP =
      """
      WITH unnumbered AS (
          SELECT id, row_number() OVER (ORDER BY id) AS ordinal
            FROM (SELECT id FROM event_log
                   WHERE feed_seq IS NULL AND sent_at IS NULL
                   ORDER BY feed_seq, id LIMIT ?) AS oldest),
      highest AS (SELECT coalesce(max(feed_seq), 0) AS feed_seq FROM event_log)
      UPDATE event_log SET feed_seq = highest.feed_seq + unnumbered.ordinal
        FROM unnumbered, highest WHERE event_log.id = unnumbered.id
      """;
  private static final String UNSENT =
      "SELECT "
          + RecordedEvent.COLUMNS
          + """
             FROM (SELECT *, sum(octet_length(data)) OVER (ORDER BY feed_seq) - octet_length(data)
                             AS bytes_before
                     FROM (SELECT * FROM event_log
                            WHERE feed_seq IS NOT NULL AND sent_at IS NULL
                            ORDER BY feed_seq LIMIT ?) AS oldest) AS unsent
            WHERE bytes_before <
          """
          + BATCH_BYTES
          + " ORDER BY feed_seq";

  /** Looked up one by one, along the index, however long the log is. */
  private static final String STRANGER =
      """
      SELECT partition, feed_seq, id
        FROM unnest(?::integer[], ?::bigint[], ?::uuid[]) AS told (partition, feed_seq, id)
       WHERE (SELECT event_id FROM event_log WHERE event_log.feed_seq = told.feed_seq)
             IS DISTINCT FROM told.id
       ORDER BY feed_seq LIMIT 1
      """;

  private static final String MARK =
      "UPDATE event_log SET sent_at = ? WHERE id = ANY (?) AND sent_at IS NULL";

  private final Connection connection;

  RelaySession(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(true);
  }

  /** Takes the lock, or says at once that another session has it. */
  boolean tryLead() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TRY_LOCK);
        ResultSet answer = statement.executeQuery()) {
      answer.next();
      return answer.getBoolean(1);
    }
  }

  /**
   * Gives the oldest rows without a feed number the next numbers, in order of id, and commits.
   *
   * @return how many rows were numbered
   */
  int stamp(int atMost) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STAMP)) {
      statement.setInt(1, atMost);
      return statement.executeUpdate();
    }
  }

  /** The oldest numbered rows that are not marked as sent, in order of their number. */
  List<RecordedEvent> unsent(int atMost) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNSENT)) {
      statement.setInt(1, atMost);
      List<RecordedEvent> events = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.add(RecordedEvent.read(rows));
        }
      }
      return events;
    }
  }

  /** Of these events the first one that the log does not hold under that number. */
  Optional<ToldEvent> stranger(List<ToldEvent> told) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STRANGER)) {
      statement.setArray(1, array("integer", told, ToldEvent::partition));
      statement.setArray(2, array("bigint", told, ToldEvent::feedSeq));
      statement.setArray(3, array("uuid", told, ToldEvent::id));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new ToldEvent(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class)))
            : Optional.empty();
      }
    }
  }

  private Array array(String type, List<ToldEvent> told, Function<ToldEvent, Object> member)
      throws SQLException {
    return connection.createArrayOf(type, told.stream().map(member).toArray());
  }

  /** Marks exactly these rows as sent, and commits. */
  void mark(List<Long> ids, Instant sentAt) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MARK)) {
      statement.setObject(1, OffsetDateTime.ofInstant(sentAt, ZoneOffset.UTC));
      statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
      statement.executeUpdate();
    }
  }

  /** Ends the session and with it the leadership. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Opens a session. */
  @FunctionalInterface
  interface Opener {
    RelaySession open() throws SQLException;
  }
}
