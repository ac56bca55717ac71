package org.juesuan.budget.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.platform.embedded.ServiceDatabase;

/** Recomputes the ledger from its postings in SQL, independent of the code that wrote it. */
final class Coherence {

  private static final Map<String, String> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put(
        "INV-8 the balances of an appropriation are the fold of its postings",
        """
        SELECT a.id FROM appropriation a
        LEFT JOIN (
          SELECT appropriation_id,
                 sum(initial_effect) initial, sum(adjusted_effect) adjusted,
                 sum(CASE WHEN to_compartment='AVAILABLE' THEN amount WHEN from_compartment='AVAILABLE' THEN -amount ELSE 0 END) available,
                 sum(CASE WHEN to_compartment='FROZEN' THEN amount WHEN from_compartment='FROZEN' THEN -amount ELSE 0 END) frozen,
                 sum(CASE WHEN to_compartment='COMMITTED' THEN amount WHEN from_compartment='COMMITTED' THEN -amount ELSE 0 END) committed,
                 sum(CASE WHEN to_compartment='PAID' THEN amount WHEN from_compartment='PAID' THEN -amount ELSE 0 END) paid,
                 sum(CASE WHEN to_compartment='CARRIED' THEN amount WHEN from_compartment='CARRIED' THEN -amount ELSE 0 END) carried,
                 sum(CASE WHEN to_compartment='RETURNED' THEN amount WHEN from_compartment='RETURNED' THEN -amount ELSE 0 END) returned,
                 count(*) postings
          FROM posting GROUP BY appropriation_id) p ON p.appropriation_id = a.id
        WHERE (a.initial, a.adjusted, a.available, a.frozen, a.committed, a.paid, a.carried, a.returned, a.version)
           IS DISTINCT FROM (coalesce(p.initial,0), coalesce(p.adjusted,0), coalesce(p.available,0), coalesce(p.frozen,0),
               coalesce(p.committed,0), coalesce(p.paid,0), coalesce(p.carried,0), coalesce(p.returned,0), coalesce(p.postings,0) + 1)
        """);
    CHECKS.put(
        "INV-1 the compartments add up to what was given",
        """
        SELECT id FROM appropriation
        WHERE initial + adjusted <> available + frozen + committed + paid + carried + returned
        """);
    CHECKS.put(
        "INV-8 what is open of a payment is the fold of its postings",
        """
        SELECT y.id FROM payment y
        LEFT JOIN (SELECT payment_id, sum(CASE WHEN to_compartment IN ('PAID','PRIOR_YEAR') THEN amount ELSE -amount END) open
                   FROM posting WHERE payment_id IS NOT NULL GROUP BY payment_id) p ON p.payment_id = y.id
        WHERE y.open IS DISTINCT FROM p.open
        """);
    CHECKS.put(
        "INV-8 what remains of a commitment is the fold of its postings",
        """
        SELECT c.id FROM commitment c
        LEFT JOIN (SELECT commitment_id, sum(CASE WHEN to_compartment='COMMITTED' THEN amount ELSE -amount END) remaining,
                          sum(CASE WHEN to_compartment='PAID' THEN amount WHEN from_compartment='PAID' THEN -amount ELSE 0 END) paid
                   FROM posting WHERE commitment_id IS NOT NULL GROUP BY commitment_id) p ON p.commitment_id = c.id
        WHERE (c.remaining, c.paid) IS DISTINCT FROM (p.remaining, p.paid)
        """);
    CHECKS.put(
        "INV-8 what an appropriation has committed is what remains of its commitments",
        """
        SELECT a.id FROM appropriation a
        LEFT JOIN (SELECT appropriation_id, sum(remaining) remaining FROM commitment GROUP BY appropriation_id) c
          ON c.appropriation_id = a.id
        WHERE a.committed <> coalesce(c.remaining, 0)
        """);
    CHECKS.put(
        "INV-8 paid sums of economic items are the fold of the postings",
        """
        SELECT appropriation_id FROM (
          SELECT appropriation_id, economic, paid FROM paid_item
          UNION ALL
          SELECT appropriation_id, economic, sum(CASE WHEN to_compartment='PAID' THEN -amount ELSE amount END)
          FROM posting WHERE 'PAID' IN (from_compartment, to_compartment) GROUP BY appropriation_id, economic) x
        GROUP BY appropriation_id, economic HAVING sum(paid) <> 0
        """);
    CHECKS.put(
        "postings of a book are numbered without gaps",
        """
        SELECT b.department_code FROM book b
        WHERE b.posting_sequence <> (SELECT count(*) FROM posting p
                WHERE p.department_code = b.department_code AND p.fiscal_year = b.fiscal_year)
           OR b.posting_sequence <> (SELECT coalesce(max(sequence), 0) FROM posting p
                WHERE p.department_code = b.department_code AND p.fiscal_year = b.fiscal_year)
        """);
    CHECKS.put(
        "INV-6 events of a stream are numbered without gaps in the order of commit",
        """
        SELECT stream_key FROM event_log GROUP BY stream_key, fiscal_year
        HAVING min(sequence) <> 1 OR max(sequence) <> count(*)
        """);
    CHECKS.put(
        "INV-6 each posting has exactly one event",
        """
        SELECT p.id FROM posting p
        LEFT JOIN (SELECT data::jsonb ->> 'postingId' posting, count(*) events FROM event_log
                   WHERE type = 'org.juesuan.budget.posting.recorded.v1' GROUP BY 1) e ON e.posting = p.id::text
        WHERE e.events IS DISTINCT FROM 1
        """);
    CHECKS.put(
        "INV-6 each entry of income has exactly one event",
        """
        SELECT i.id FROM income_entry i
        LEFT JOIN (SELECT data::jsonb ->> 'entryId' entry, count(*) events FROM event_log
                   WHERE type = 'org.juesuan.budget.income.recorded.v1' GROUP BY 1) e ON e.entry = i.id::text
        WHERE e.events IS DISTINCT FROM 1
        """);
    CHECKS.put(
        "INV-4 an entry of income is undone by one of the same kind and fund, the effect negated",
        """
        SELECT r.id FROM income_entry r JOIN income_entry u ON u.id = r.reverses
        WHERE (r.kind, r.fund, r.functional, r.effect) IS DISTINCT FROM (u.kind, u.fund, u.functional, -u.effect)
        """);
    CHECKS.put(
        "INV-4 a reversal has one posting for each posting it undoes, ends swapped",
        """
        SELECT r.id FROM operation r
        JOIN posting p ON p.operation_id = r.reverses
        LEFT JOIN posting u ON u.operation_id = r.id AND u.reverses = p.id AND u.kind = p.kind
          AND u.from_compartment = p.to_compartment AND u.to_compartment = p.from_compartment AND u.amount = p.amount
        WHERE r.reverses IS NOT NULL AND u.id IS NULL
        """);
  }

  private Coherence() {}

  /** What does not hold, each with the first rows at fault; empty when all does. */
  static List<String> faults(ServiceDatabase database) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.ownerRole(), database.ownerPassword());
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> check : CHECKS.entrySet()) {
        try (ResultSet rows = statement.executeQuery(check.getValue() + " LIMIT 3")) {
          while (rows.next()) {
            faults.add(check.getKey() + ": " + rows.getString(1));
          }
        }
      }
    }
    return faults;
  }
}
