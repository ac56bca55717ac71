package org.juesuan.platform.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.juesuan.platform.store.StoreTransaction;

/** Has events of the log sent once more, under the same ids and feed numbers, by whoever relays. */
@ApplicationScoped
public class Resending {
  private static final String FORGET =
      """
      UPDATE event_log SET sent_at = NULL
       WHERE feed_seq > ? AND recorded_at >= ? AND sent_at IS NOT NULL
      """;

  private final StoreTransaction transaction;

  Resending(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Takes the mark of being sent from all events behind a feed number; all at once, so that they
   * are sent in their order, and what is recorded meanwhile behind them.
   *
   * @param since only those recorded since: consumers know again what they remember, and no more
   * @return how many they are
   * @throws IllegalStateException when no transaction is active
   */
  public int after(long feedSeq, Instant since) {
    return transaction.call(
        "marking events as unsent",
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, feedSeq);
            statement.setObject(2, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            return statement.executeUpdate();
          }
        });
  }
}
