package org.juesuan.platform.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.juesuan.platform.store.StoreTransaction;

/**
 * The log of committed changes (INV-6): a change and its event are written in one transaction, so
 * that there is never one without the other. The log is kept for ever; nothing in it is changed.
 */
@ApplicationScoped
public class EventLog {
  private static final String INSERT =
      """
      INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, business_date, actor,
                             trace_parent, recorded_at, data)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      RETURNING event_id
      """;

  private final StoreTransaction transaction;
  private final Clock clock;
  private final Runnable wakeRelay;

  EventLog(StoreTransaction transaction, Clock clock, WakeUp wakeUp) {
    this.transaction = transaction;
    this.clock = clock;
    this.wakeRelay = wakeUp::raise;
  }

  /**
   * Records a fact as the next event of a stream; the relay is woken when the transaction commits.
   *
   * @param sequenced the stream's row, locked in this transaction
   * @return the id of the event, the same in every delivery
   * @throws IllegalStateException when no transaction is active
   * @throws org.juesuan.platform.store.StoreException when the database refuses, for instance a
   *     payload of more than 900 000 bytes
   */
  public UUID append(Sequenced sequenced, EventDraft draft) {
    UUID eventId =
        transaction.call("appending an event", connection -> insert(connection, sequenced, draft));
    transaction.afterCommit(wakeRelay);
    return eventId;
  }

  private UUID insert(Connection connection, Sequenced sequenced, EventDraft draft)
      throws SQLException {
    EventStream stream = sequenced.stream();
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, stream.key());
      statement.setObject(2, stream.fiscalYear(), Types.INTEGER);
      statement.setLong(3, sequenced.nextSequence());
      statement.setString(4, draft.type());
      statement.setString(5, draft.subject());
      statement.setObject(6, draft.businessDate(), Types.DATE);
      statement.setString(7, draft.actor());
      statement.setString(8, draft.traceParent());
      statement.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      statement.setString(10, draft.data().toString());
      try (ResultSet inserted = statement.executeQuery()) {
        inserted.next();
        return inserted.getObject(1, UUID.class);
      }
    }
  }
}
