package org.juesuan.budget.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.Proof;
import org.juesuan.budget.ledger.RecordedChange;
import org.juesuan.platform.money.Money;

/** The queries by which a book is proved and its changes are reported (INV-12: of one book). */
@ApplicationScoped
public class BookAudit {

  private static final int EXAMPLES = 3;

  private static final String FAULTS =
      "SELECT count(*) OVER (), CAST(f.id AS text) FROM (%s) f (id) ORDER BY 2";
  private static final String EXAMINED =
      """
      SELECT (SELECT count(*) FROM appropriation WHERE department_code = :department AND fiscal_year = :year),
             (SELECT count(*) FROM operation WHERE department_code = :department AND fiscal_year = :year),
             (SELECT count(*) FROM posting WHERE department_code = :department AND fiscal_year = :year),
             (SELECT count(*) FROM commitment WHERE department_code = :department AND fiscal_year = :year),
             (SELECT count(*) FROM payment WHERE department_code = :department AND fiscal_year = :year),
             (SELECT count(*) FROM event_log WHERE stream_key = :department AND fiscal_year = :year)
      """;

  /** The stream of the book's events is the list of its changes; the papers are the operation's. */
  private static final String CHANGES =
      """
      SELECT e.sequence AS sequence, e.type AS type, e.subject AS subject, e.actor AS actor,
             e.recorded_at AS recorded_at, e.business_date AS business_date,
             o.document_number AS document_number, o.approved_by AS approved_by,
             coalesce(o.reason, CAST(e.data AS jsonb) ->> 'reason') AS reason,
             p.operation_id AS operation_id, p.appropriation_id AS appropriation_id, p.kind AS kind,
             p.reverses IS NOT NULL AS reversal, p.from_compartment AS from_compartment,
             p.to_compartment AS to_compartment, p.amount AS amount
        FROM event_log e
        LEFT JOIN posting p ON p.id = CAST(CAST(e.data AS jsonb) ->> 'postingId' AS uuid)
        LEFT JOIN operation o ON o.id = p.operation_id
       WHERE e.stream_key = :department AND e.fiscal_year = :year AND e.sequence > :after
         AND e.recorded_at >= :from AND e.recorded_at < :before
       ORDER BY e.sequence
      """;

  private final EntityManager entities;

  BookAudit(EntityManager entities) {
    this.entities = entities;
  }

  /** What breaks the rule in this book, if anything does. */
  public List<Proof.Failure> failures(BookId book, LedgerCheck check) {
    List<Tuple> faults =
        tuples(query(FAULTS.formatted(check.overOneBook()), book).setMaxResults(EXAMPLES));
    return faults.isEmpty()
        ? List.of()
        : List.of(
            new Proof.Failure(
                check.name(),
                check.rule(),
                check.statement(),
                faults.get(0).get(0, Long.class),
                faults.stream().map(row -> row.get(1, String.class)).toList()));
  }

  /** How much the book has. */
  public Proof.Examined examined(BookId book) {
    Tuple counts = tuples(query(EXAMINED, book)).get(0);
    return new Proof.Examined(
        counts.get(0, Long.class),
        counts.get(1, Long.class),
        counts.get(2, Long.class),
        counts.get(3, Long.class),
        counts.get(4, Long.class),
        counts.get(5, Long.class));
  }

  /** Changes of a book recorded in a period, in the order in which they were committed. */
  public List<RecordedChange> changes(
      BookId book, Instant from, Instant before, long after, int rows) {
    List<RecordedChange> changes = new ArrayList<>();
    for (Tuple row :
        tuples(
            query(CHANGES, book)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("after", after)
                .setMaxResults(rows))) {
      changes.add(change(row));
    }
    return changes;
  }

  private Query query(String sql, BookId book) {
    return entities
        .createNativeQuery(sql, Tuple.class)
        .setParameter("department", book.department())
        .setParameter("year", book.fiscalYear());
  }

  @SuppressWarnings("unchecked") // a native query made for Tuple gives tuples
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }

  private static RecordedChange change(Tuple row) {
    return new RecordedChange(
        row.get("sequence", Long.class),
        row.get("type", String.class),
        row.get("subject", String.class),
        row.get("actor", String.class),
        row.get("recorded_at", Instant.class),
        row.get("business_date", LocalDate.class),
        row.get("document_number", String.class),
        row.get("approved_by", String.class),
        row.get("reason", String.class),
        moved(row));
  }

  private static RecordedChange.@Nullable Moved moved(Tuple row) {
    UUID operation = row.get("operation_id", UUID.class);
    return operation == null
        ? null
        : new RecordedChange.Moved(
            operation,
            row.get("appropriation_id", UUID.class),
            PostingKind.valueOf(row.get("kind", String.class)),
            row.get("reversal", Boolean.class),
            Compartment.valueOf(row.get("from_compartment", String.class)),
            Compartment.valueOf(row.get("to_compartment", String.class)),
            Money.ofYuan(row.get("amount", BigDecimal.class)));
  }
}
