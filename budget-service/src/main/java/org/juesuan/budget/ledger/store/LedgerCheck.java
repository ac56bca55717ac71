package org.juesuan.budget.ledger.store;

import java.util.regex.Pattern;

/**
 * What holds of the ledger at every commit, recomputed in SQL from the postings and independent of
 * the code that wrote them. Each query finds what breaks the rule; none found is the proof. It is
 * the one definition for the proof on demand and for the test that runs after every test class.
 */
public enum LedgerCheck {
  /** INV-1. */
  COMPARTMENTS_ADD_UP(
      "INV-1",
      "The compartments of an appropriation add up to what it was given, and none is negative.",
      """
      SELECT a.id FROM appropriation a
       WHERE {a} AND (a.initial + a.adjusted
                      <> a.available + a.frozen + a.committed + a.paid + a.carried + a.returned
             OR least(a.initial, a.available, a.frozen, a.committed, a.paid, a.carried, a.returned) < 0)
      """),
  /** INV-8. */
  BALANCES_ARE_FOLDED(
      "INV-8",
      "The balances of an appropriation are the fold of its postings.",
      """
      SELECT a.id FROM appropriation a
      LEFT JOIN (
        SELECT f.appropriation_id, count(*) postings,
               sum(f.initial_effect) initial, sum(f.adjusted_effect) adjusted,
               sum(f.amount) FILTER (WHERE f.compartment = 'AVAILABLE') available,
               sum(f.amount) FILTER (WHERE f.compartment = 'FROZEN') frozen,
               sum(f.amount) FILTER (WHERE f.compartment = 'COMMITTED') committed,
               sum(f.amount) FILTER (WHERE f.compartment = 'PAID') paid,
               sum(f.amount) FILTER (WHERE f.compartment = 'CARRIED') carried,
               sum(f.amount) FILTER (WHERE f.compartment = 'RETURNED') returned
        FROM (SELECT p.appropriation_id, p.to_compartment compartment, p.amount,
                     p.initial_effect, p.adjusted_effect FROM posting p WHERE {p}
              UNION ALL
              SELECT p.appropriation_id, p.from_compartment, -p.amount, 0, 0 FROM posting p WHERE {p}) f
        GROUP BY f.appropriation_id) s ON s.appropriation_id = a.id
       WHERE {a} AND (a.initial, a.adjusted, a.available, a.frozen, a.committed, a.paid, a.carried,
                      a.returned, 2 * (a.version - 1))
         IS DISTINCT FROM (coalesce(s.initial, 0), coalesce(s.adjusted, 0), coalesce(s.available, 0),
                      coalesce(s.frozen, 0), coalesce(s.committed, 0), coalesce(s.paid, 0),
                      coalesce(s.carried, 0), coalesce(s.returned, 0), coalesce(s.postings, 0))
      """),
  /** INV-8. */
  COMMITMENTS_ARE_FOLDED(
      "INV-8",
      "What remains of a commitment, and what it paid, is the fold of its postings.",
      """
      SELECT c.id FROM commitment c
      LEFT JOIN LATERAL (
        SELECT sum(CASE WHEN p.to_compartment = 'COMMITTED' THEN p.amount ELSE -p.amount END) remaining,
               sum(CASE 'PAID' WHEN p.to_compartment THEN p.amount
                               WHEN p.from_compartment THEN -p.amount ELSE 0 END) paid
        FROM posting p WHERE p.commitment_id = c.id) s ON true
       WHERE {c} AND (c.remaining, c.paid) IS DISTINCT FROM (s.remaining, s.paid)
      """),
  /** INV-8. */
  COMMITTED_IS_HELD(
      "INV-8",
      "What an appropriation has committed is what remains of its commitments.",
      """
      SELECT a.id FROM appropriation a
      LEFT JOIN (SELECT c.appropriation_id, sum(c.remaining) remaining FROM commitment c
                  WHERE {c} GROUP BY c.appropriation_id) s ON s.appropriation_id = a.id
       WHERE {a} AND a.committed <> coalesce(s.remaining, 0)
      """),
  /** INV-8. */
  PAYMENTS_ARE_FOLDED(
      "INV-8",
      "What is open of a payment is the fold of its postings, in this book and in later ones.",
      """
      SELECT y.id FROM payment y
      LEFT JOIN LATERAL (
        SELECT sum(CASE WHEN p.to_compartment IN ('PAID', 'PRIOR_YEAR') THEN p.amount ELSE -p.amount END) open
        FROM posting p WHERE p.payment_id = y.id) s ON true
       WHERE {y} AND y.open IS DISTINCT FROM s.open
      """),
  /** INV-8. */
  PAID_ITEMS_ARE_FOLDED(
      "INV-8",
      "What is paid of each economic item is the fold of the postings.",
      """
      SELECT f.appropriation_id FROM (
        SELECT i.appropriation_id, i.economic, i.paid FROM paid_item i
          JOIN appropriation a ON a.id = i.appropriation_id WHERE {a}
        UNION ALL
        SELECT p.appropriation_id, p.economic,
               CASE WHEN p.to_compartment = 'PAID' THEN -p.amount ELSE p.amount END
          FROM posting p WHERE {p} AND 'PAID' IN (p.from_compartment, p.to_compartment)) f
       GROUP BY f.appropriation_id, f.economic HAVING sum(f.paid) <> 0
      """),
  /** INV-6. */
  POSTINGS_HAVE_NO_GAPS(
      "INV-6",
      "The postings of a book are numbered from 1 without gaps.",
      """
      SELECT b.department_code || '/' || b.fiscal_year FROM book b
      LEFT JOIN LATERAL (
        SELECT count(*) postings, coalesce(max(p.sequence), 0) highest FROM posting p
         WHERE p.department_code = b.department_code AND p.fiscal_year = b.fiscal_year) s ON true
       WHERE {b} AND (b.posting_sequence <> s.postings OR b.posting_sequence <> s.highest)
      """),
  /** INV-6. */
  EVENTS_HAVE_NO_GAPS(
      "INV-6",
      "The events of a book's stream are numbered from 1 without gaps, up to the book's own count.",
      """
      SELECT b.department_code || '/' || b.fiscal_year FROM book b
      LEFT JOIN LATERAL (
        SELECT count(*) events, coalesce(max(e.sequence), 0) highest FROM event_log e
         WHERE e.stream_key = b.department_code AND e.fiscal_year = b.fiscal_year) s ON true
       WHERE {b} AND (b.event_sequence <> s.events OR b.event_sequence <> s.highest)
      """),
  /** INV-6. */
  POSTINGS_HAVE_ONE_EVENT(
      "INV-6",
      "Each posting has exactly one event.",
      """
      SELECT p.id FROM posting p
      LEFT JOIN (SELECT CAST(e.data AS jsonb) ->> 'postingId' posting, count(*) events FROM event_log e
                  WHERE {stream e} AND e.type = 'org.juesuan.budget.posting.recorded.v1'
                  GROUP BY 1) s ON s.posting = CAST(p.id AS text)
       WHERE {p} AND s.events IS DISTINCT FROM 1
      """),
  /** INV-4. */
  REVERSALS_ARE_WHOLE(
      "INV-4",
      "A reversal has one posting for each posting that it undoes, with the ends swapped.",
      """
      SELECT o.id FROM operation o
      JOIN posting p ON p.operation_id = o.reverses
      LEFT JOIN posting u ON u.operation_id = o.id AND u.reverses = p.id AND u.kind = p.kind
        AND u.from_compartment = p.to_compartment AND u.to_compartment = p.from_compartment
        AND u.amount = p.amount
       WHERE {o} AND u.id IS NULL
      """),
  /** INV-6. */
  INCOME_HAS_ONE_EVENT(
      "INV-6",
      "Each entry of income has exactly one event.",
      """
      SELECT i.id FROM income_entry i
      LEFT JOIN (SELECT CAST(e.data AS jsonb) ->> 'entryId' entry, count(*) events FROM event_log e
                  WHERE {stream e} AND e.type = 'org.juesuan.budget.income.recorded.v1'
                  GROUP BY 1) s ON s.entry = CAST(i.id AS text)
       WHERE {i} AND s.events IS DISTINCT FROM 1
      """),
  /** INV-4. */
  INCOME_IS_UNDONE_WHOLE(
      "INV-4",
      "An entry of income is undone by one of the same kind, fund and function, the effect"
          + " negated.",
      """
      SELECT r.id FROM income_entry r JOIN income_entry u ON u.id = r.reverses
       WHERE {r} AND (r.kind, r.fund, r.functional, r.effect)
         IS DISTINCT FROM (u.kind, u.fund, u.functional, -u.effect)
      """),
  /** X10. */
  NOTHING_IS_LEFT_OVER(
      "X10",
      "Once a book is carried, each appropriation's total is paid, carried and returned.",
      """
      SELECT a.id FROM appropriation a
      JOIN book b ON b.department_code = a.department_code AND b.fiscal_year = a.fiscal_year
       WHERE {a} AND b.state IN ('CARRIED', 'CLOSED')
         AND a.initial + a.adjusted <> a.paid + a.carried + a.returned
      """),
  /** C01. */
  CARRIED_OUT_IS_CARRIED_IN(
      "C01",
      "What a carried book carried out is what the next year's book was carried in.",
      """
      SELECT b.department_code || '/' || b.fiscal_year FROM book b
      JOIN book n ON n.department_code = b.department_code AND n.fiscal_year = b.fiscal_year + 1
      LEFT JOIN LATERAL (
        SELECT sum(a.carried) yuan FROM appropriation a
         WHERE a.department_code = b.department_code AND a.fiscal_year = b.fiscal_year) carried ON true
      LEFT JOIN LATERAL (
        SELECT sum(p.adjusted_effect) yuan FROM operation o JOIN posting p ON p.operation_id = o.id
         WHERE o.department_code = n.department_code AND o.fiscal_year = n.fiscal_year
           AND o.kind = 'CARRY_IN') entered ON true
       WHERE {b} AND b.state IN ('CARRIED', 'CLOSED')
         AND coalesce(carried.yuan, 0) <> coalesce(entered.yuan, 0)
      """),
  /** X06. */
  TRANSFERS_HAVE_TWO_HALVES(
      "X06",
      "Money withdrawn for another department was supplemented there, to the fen.",
      """
      SELECT o.id FROM operation o
      JOIN posting p ON p.operation_id = o.id
      LEFT JOIN operation r ON r.transfer_id = o.transfer_id AND r.id <> o.id
      LEFT JOIN posting q ON q.operation_id = r.id AND q.adjusted_effect = -p.adjusted_effect
       WHERE {o} AND o.transfer_id IS NOT NULL AND q.id IS NULL
      """);

  private static final Pattern ROWS = Pattern.compile("\\{(\\w)}");
  private static final Pattern STREAM = Pattern.compile("\\{stream (\\w)}");

  private final String rule;
  private final String statement;
  private final String query;

  LedgerCheck(String rule, String statement, String query) {
    this.rule = rule;
    this.statement = statement;
    this.query = query;
  }

  /** The invariant or control it checks, for example {@code INV-8}. */
  public String rule() {
    return rule;
  }

  /** What holds, in one sentence. */
  public String statement() {
    return statement;
  }

  /** The query for one book, with the parameters {@code department} and {@code year}. */
  public String overOneBook() {
    String rows =
        ROWS.matcher(query)
            .replaceAll("$1.department_code = :department AND $1.fiscal_year = :year");
    return STREAM
        .matcher(rows)
        .replaceAll("$1.stream_key = :department AND $1.fiscal_year = :year");
  }

  /** The query for every book of the database. */
  public String overAllBooks() {
    return STREAM.matcher(ROWS.matcher(query).replaceAll("true")).replaceAll("true");
  }
}
