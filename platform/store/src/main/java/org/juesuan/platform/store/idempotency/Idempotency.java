package org.juesuan.platform.store.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.StoreTransaction;

/**
 * Idempotency keys (INV-5). The claim is a row inserted by the business transaction: a second
 * request with the key waits until the first has ended, then gets its answer, or goes on if the
 * first was rolled back. A claim cannot be committed without its answer.
 */
@ApplicationScoped
public class Idempotency {
  private static final String INSERT =
      """
      INSERT INTO idempotency (caller, operation, idempotency_key, request_digest, claimed_at)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;
  private static final String ONE = " WHERE caller = ? AND operation = ? AND idempotency_key = ?";
  private static final String SELECT =
      "SELECT request_digest, status, body, location, entity_tag FROM idempotency" + ONE;
  private static final String ANSWER =
      "UPDATE idempotency SET status = ?, body = ?, location = ?, entity_tag = ?"
          + ONE
          + " AND status IS NULL";
  private static final String RELEASE = "DELETE FROM idempotency" + ONE + " AND status IS NULL";
  private static final String PURGE = "DELETE FROM idempotency WHERE claimed_at < ?";

  private final StoreTransaction transaction;
  private final Clock clock;

  Idempotency(StoreTransaction transaction, Clock clock) {
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Claims a key for a request; the first thing a transaction does.
   *
   * @param requestDigest digest of the request, the same for the same request
   * @throws IllegalStateException when no transaction is active, or this transaction has claimed
   *     the key already
   */
  public Claim claim(IdempotencyKey key, String requestDigest) {
    return transaction.call(
        "claiming an idempotency key",
        connection -> {
          Claim claim = null;
          while (claim == null) {
            claim =
                insert(connection, key, requestDigest)
                    ? new Claim.Fresh()
                    : standing(connection, key, requestDigest);
          }
          return claim;
        });
  }

  /**
   * Claims the keys of a batch in their natural order, so that two batches never wait for each
   * other.
   *
   * @param requestDigests the digest of the request of each key
   * @throws IllegalStateException as for {@link #claim}
   */
  public SortedMap<IdempotencyKey, Claim> claimAll(Map<IdempotencyKey, String> requestDigests) {
    SortedMap<IdempotencyKey, Claim> claims = new TreeMap<>();
    new TreeMap<>(requestDigests).forEach((key, digest) -> claims.put(key, claim(key, digest)));
    return Collections.unmodifiableSortedMap(claims);
  }

  /**
   * Stores the answer of a fresh claim, in the transaction that claimed it.
   *
   * @throws IllegalStateException when no transaction is active or the key is not freshly claimed
   */
  public void complete(IdempotencyKey key, StoredAnswer answer) {
    int updated =
        transaction.call(
            "storing an answer",
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(ANSWER)) {
                statement.setInt(1, answer.status());
                statement.setString(2, answer.body());
                statement.setString(3, answer.location());
                statement.setString(4, answer.entityTag());
                bind(statement, 5, key);
                return statement.executeUpdate();
              }
            });
    requireClaimed(updated);
  }

  /**
   * Gives a fresh claim up because the request was refused; the key may be used again.
   *
   * @throws IllegalStateException when no transaction is active or the key is not freshly claimed
   */
  public void release(IdempotencyKey key) {
    int deleted =
        transaction.call(
            "releasing an idempotency key",
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
                bind(statement, 1, key);
                return statement.executeUpdate();
              }
            });
    requireClaimed(deleted);
  }

  /**
   * Forgets the keys claimed before a moment.
   *
   * @return how many
   * @throws IllegalStateException when no transaction is active
   */
  public int purgeBefore(Instant moment) {
    return transaction.call(
        "purging idempotency keys",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PURGE)) {
            statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            return statement.executeUpdate();
          }
        });
  }

  private boolean insert(Connection connection, IdempotencyKey key, String requestDigest)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      bind(statement, 1, key);
      statement.setString(4, requestDigest);
      statement.setObject(5, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      return statement.executeUpdate() == 1;
    }
  }

  /** The claim that stood in the way, or null when it was purged in between. */
  private static @Nullable Claim standing(
      Connection connection, IdempotencyKey key, String requestDigest) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
      bind(statement, 1, key);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        if (row.getObject("status") == null) {
          throw new IllegalStateException("this transaction has claimed the key already");
        }
        if (!requestDigest.equals(row.getString("request_digest"))) {
          return new Claim.Reused();
        }
        return new Claim.Replay(
            new StoredAnswer(
                row.getInt("status"),
                row.getString("body"),
                row.getString("location"),
                row.getString("entity_tag")));
      }
    }
  }

  private static void bind(PreparedStatement statement, int first, IdempotencyKey key)
      throws SQLException {
    statement.setString(first, key.caller());
    statement.setString(first + 1, key.operation());
    statement.setString(first + 2, key.key());
  }

  private static void requireClaimed(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("the key is not freshly claimed");
    }
  }
}
