package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.juesuan.platform.store.Concurrently;
import org.juesuan.platform.store.Database;

/**
 * Business transactions that append to the log as the store does, by hand where a test steers them.
 */
record Writers(Database database) {
  private static final String[] DEPARTMENTS = {
    "110106", "110106-208", "110106-208-005", "110106-301", "110106-901"
  };

  /** Several writers at once, each event in a transaction of its own. */
  void write(int writers, int each) throws Exception {
    Concurrently.call(
        writers,
        writer ->
            () -> {
              try (Connection connection = database.asApplication()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < each; i++) {
                  append(connection, DEPARTMENTS[(writer + i) % DEPARTMENTS.length]);
                  connection.commit();
                }
              }
              return writer;
            });
  }

  /** Appends in the connection's transaction. */
  static void append(Connection connection, String department) throws SQLException {
    long sequence;
    try (PreparedStatement next =
        connection.prepareStatement(
            """
            INSERT INTO event_stream (stream_key, fiscal_year, sequence) VALUES (?, 2020, 1)
            ON CONFLICT (stream_key, fiscal_year) DO UPDATE SET sequence = event_stream.sequence + 1
            RETURNING sequence
            """)) {
      next.setString(1, department);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        sequence = row.getLong(1);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO event_log (stream_key, fiscal_year, sequence, type, subject, business_date,
                                   actor, recorded_at, data)
            VALUES (?, 2020, ?, 'org.juesuan.test.written.v1', ?, '2020-03-01', 'tester', now(), ?)
            """)) {
      insert.setString(1, department);
      insert.setLong(2, sequence);
      insert.setString(3, "事项-" + sequence);
      insert.setString(4, "{\"number\": " + sequence + ", \"amountYuan\":\"67500.00\"}");
      insert.executeUpdate();
    }
  }

  long unsent() {
    return database.number("SELECT count(*) FROM event_log WHERE sent_at IS NULL");
  }

  long unnumbered() {
    return database.number("SELECT count(*) FROM event_log WHERE feed_seq IS NULL");
  }

  void awaitAllSent() {
    await().atMost(Duration.ofSeconds(60)).until(() -> unsent() == 0);
  }
}
