package org.juesuan.platform.store.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.juesuan.platform.store.StoreTransaction;

/**
 * Keeps an event that is delivered twice from having its effect twice. The claim stands or falls
 * with the transaction of the effect; a second delivery waits until the first has ended.
 */
@ApplicationScoped
public class Inbox {
  private static final String CLAIM =
      """
      INSERT INTO inbox (consumer, event_id, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
      """;
  private static final String PURGE = "DELETE FROM inbox WHERE received_at < ?";

  private static final String CLAIM_ALL =
      """
      INSERT INTO inbox (consumer, event_id, received_at)
      SELECT ?, event_id, ? FROM unnest(?) AS claimed (event_id) ORDER BY event_id
      ON CONFLICT DO NOTHING RETURNING event_id
      """;
  private static final String HOLDS = "SELECT FROM inbox WHERE consumer = ? AND event_id = ?";

  private final StoreTransaction transaction;
  private final Clock clock;

  Inbox(StoreTransaction transaction, Clock clock) {
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Claims an event for a consumer.
   *
   * @param consumer the consumer within this service; each takes every event in once
   * @return whether it is new, and its effect is to be done now
   * @throws IllegalStateException when no transaction is active
   */
  public boolean claim(String consumer, UUID eventId) {
    return transaction.call(
        "claiming an event",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, consumer);
            statement.setObject(2, eventId);
            statement.setObject(3, now());
            return statement.executeUpdate() == 1;
          }
        });
  }

  /**
   * Claims several events in one order, so that two such transactions never wait for each other.
   *
   * @return those that are new
   * @throws IllegalStateException when no transaction is active
   */
  public Set<UUID> claimAll(String consumer, Collection<UUID> eventIds) {
    return transaction.call(
        "claiming events",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(CLAIM_ALL)) {
            statement.setString(1, consumer);
            statement.setObject(2, now());
            statement.setArray(3, connection.createArrayOf("uuid", eventIds.toArray()));
            Set<UUID> fresh = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                fresh.add(rows.getObject(1, UUID.class));
              }
            }
            return Collections.unmodifiableSet(fresh);
          }
        });
  }

  /**
   * Whether a consumer has taken an event in: its effect is committed, or of this transaction.
   *
   * @throws IllegalStateException when no transaction is active
   */
  public boolean holds(String consumer, UUID eventId) {
    return transaction.call(
        "looking for an event",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(HOLDS)) {
            statement.setString(1, consumer);
            statement.setObject(2, eventId);
            try (ResultSet row = statement.executeQuery()) {
              return row.next();
            }
          }
        });
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * Forgets the events taken in before a moment; delivered once more, they would be new.
   *
   * @return how many
   * @throws IllegalStateException when no transaction is active
   */
  public int purgeBefore(Instant moment) {
    return transaction.call(
        "purging the inbox",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PURGE)) {
            statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            return statement.executeUpdate();
          }
        });
  }
}
