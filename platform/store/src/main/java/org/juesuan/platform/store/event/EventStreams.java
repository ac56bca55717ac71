package org.juesuan.platform.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.juesuan.platform.store.StoreTransaction;

/**
 * The counters of the streams that no row of the service counts (INV-6). Locking comes before any
 * reading a decision rests on; a transaction that writes to several streams locks them together.
 */
@ApplicationScoped
public class EventStreams {
  private static final String OPEN =
      "INSERT INTO event_stream (stream_key, fiscal_year) VALUES (?, ?) ON CONFLICT DO NOTHING";
  private static final String LOCK =
      """
      SELECT 1 FROM event_stream
       WHERE stream_key = ? AND fiscal_year IS NOT DISTINCT FROM ? FOR UPDATE
      """;
  private static final String NEXT =
      """
      UPDATE event_stream SET sequence = sequence + 1
       WHERE stream_key = ? AND fiscal_year IS NOT DISTINCT FROM ? RETURNING sequence
      """;

  private final StoreTransaction transaction;

  EventStreams(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Locks the row of a stream until the transaction ends; a stream begins with its first lock.
   *
   * @throws IllegalStateException when no transaction is active
   */
  public Sequenced lock(EventStream stream) {
    return transaction.call(
        "locking a stream",
        connection -> {
          try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            bind(open, stream);
            open.executeUpdate();
          }
          try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            bind(lock, stream);
            lock.executeQuery().close();
          }
          return new LockedStream(stream);
        });
  }

  /**
   * Locks several streams in their natural order, so that two such transactions never wait for each
   * other; a stream named twice is locked once.
   *
   * @throws IllegalStateException when no transaction is active
   */
  public SortedMap<EventStream, Sequenced> lockAll(Collection<EventStream> streams) {
    SortedMap<EventStream, Sequenced> locked = new TreeMap<>();
    for (EventStream stream : new TreeSet<>(streams)) {
      locked.put(stream, lock(stream));
    }
    return Collections.unmodifiableSortedMap(locked);
  }

  private static void bind(PreparedStatement statement, EventStream stream) throws SQLException {
    statement.setString(1, stream.key());
    statement.setObject(2, stream.fiscalYear(), Types.INTEGER);
  }

  private static long next(Connection connection, EventStream stream) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      bind(statement, stream);
      try (ResultSet raised = statement.executeQuery()) {
        raised.next();
        return raised.getLong(1);
      }
    }
  }

  private final class LockedStream implements Sequenced {
    private final EventStream stream;

    LockedStream(EventStream stream) {
      this.stream = stream;
    }

    @Override
    public EventStream stream() {
      return stream;
    }

    @Override
    public long nextSequence() {
      return transaction.call(
          "raising the sequence of a stream", connection -> next(connection, stream));
    }
  }
}
