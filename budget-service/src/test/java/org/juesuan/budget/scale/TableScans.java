package org.juesuan.budget.scale;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.platform.embedded.ServiceDatabase;

/**
 * PostgreSQL's own count of how often a table was read whole and how often through an index: it
 * counts the plans that really ran, with their real parameters, whoever wrote the statement.
 */
final class TableScans {

  /** The tables that grow with every posting or every appropriation. */
  private static final String COUNTS =
      """
      SELECT relname, seq_scan, idx_scan FROM pg_stat_user_tables
       WHERE relname IN ('posting', 'operation', 'payment', 'appropriation', 'paid_item', 'event_log')
      """;

  private static final String SESSIONS =
      "SELECT count(*) FROM pg_stat_activity WHERE usename = ? AND datname = current_database()";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ServiceDatabase database;
  private final AgroalDataSource pool;

  TableScans(ServiceDatabase database, AgroalDataSource pool) {
    this.database = database;
    this.pool = pool;
  }

  /**
   * How often each table was read so far.
   *
   * @param whole from its first row to its last
   * @param byIndex through one of its indexes
   */
  record Scans(Map<String, Long> whole, Map<String, Long> byIndex) {

    /** What was added since. */
    Scans since(Scans before) {
      return new Scans(difference(whole, before.whole), difference(byIndex, before.byIndex));
    }

    private static Map<String, Long> difference(Map<String, Long> now, Map<String, Long> before) {
      Map<String, Long> added = new TreeMap<>();
      now.forEach(
          (table, count) -> {
            long more = count - before.getOrDefault(table, 0L);
            if (more > 0) {
              added.put(table, more);
            }
          });
      return added;
    }
  }

  /** Counts what the service has done; a session hands its counts in when it ends. */
  Scans counted() throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            database.jdbcUrl(), database.ownerRole(), database.ownerPassword())) {
      endSessions(connection);
      Map<String, Long> whole = new TreeMap<>();
      Map<String, Long> byIndex = new TreeMap<>();
      try (PreparedStatement statement = connection.prepareStatement(COUNTS);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          whole.put(rows.getString(1), rows.getLong(2));
          byIndex.put(rows.getString(1), rows.getLong(3));
        }
      }
      return new Scans(whole, byIndex);
    }
  }

  private void endSessions(Connection connection) throws SQLException {
    Instant deadline = Instant.now().plus(PATIENCE);
    do {
      pool.flush(AgroalDataSource.FlushMode.ALL);
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("the service keeps its sessions");
      }
    } while (sessions(connection) > 0);
  }

  private long sessions(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SESSIONS)) {
      statement.setString(1, database.appRole());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
