package org.juesuan.budget.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.budget.ledger.store.LedgerCheck;
import org.juesuan.platform.embedded.ServiceDatabase;

/** Runs every {@link LedgerCheck} over all books, and one more over the streams without a book. */
public final class Coherence {

  private static final String EVERY_STREAM =
      """
      SELECT stream_key FROM event_log GROUP BY stream_key, fiscal_year
      HAVING min(sequence) <> 1 OR max(sequence) <> count(*)
      """;

  private Coherence() {}

  /** What does not hold, each with the first rows at fault; empty when all does. */
  public static List<String> faults(ServiceDatabase database) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      for (LedgerCheck check : LedgerCheck.values()) {
        collect(statement, check.rule() + " " + check.statement(), check.overAllBooks(), faults);
      }
      collect(statement, "INV-6 events of a stream have no gaps", EVERY_STREAM, faults);
    }
    return faults;
  }

  private static void collect(Statement statement, String rule, String query, List<String> faults)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query + " LIMIT 3")) {
      while (rows.next()) {
        faults.add(rule + ": " + rows.getString(1));
      }
    }
  }
}
