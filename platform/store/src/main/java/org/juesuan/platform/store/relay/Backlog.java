package org.juesuan.platform.store.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.StoreException;

/** The committed events that are not marked as sent, asked for at most once a second. */
@ApplicationScoped
class Backlog {
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final String COUNT =
      """
      SELECT count(*), min(recorded_at) FROM event_log WHERE sent_at IS NULL
      """;

  private final DataSource dataSource;
  private final Clock clock;
  private @Nullable Size last;
  private long lastRead;

  Backlog(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * @param events how many
   * @param oldest when the oldest was recorded, null when there is none
   */
  private record Size(long events, @Nullable Instant oldest) {}

  /**
   * How many events wait.
   *
   * @throws StoreException when the database does not answer
   */
  long events() {
    return size().events();
  }

  /** How long the oldest has been waiting, zero when none is. */
  Duration oldestAge() {
    Instant oldest = size().oldest();
    if (oldest == null) {
      return Duration.ZERO;
    }
    Duration age = Duration.between(oldest, clock.instant());
    return age.isNegative() ? Duration.ZERO : age;
  }

  private synchronized Size size() {
    Size size = last;
    if (size == null || System.nanoTime() - lastRead > FRESH.toNanos()) {
      size = read();
      last = size;
      lastRead = System.nanoTime();
    }
    return size;
  }

  private Size read() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNT);
        ResultSet row = statement.executeQuery()) {
      row.next();
      OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
      return new Size(row.getLong(1), oldest == null ? null : oldest.toInstant());
    } catch (SQLException failure) {
      throw new StoreException("counting the unsent events failed", failure);
    }
  }
}
