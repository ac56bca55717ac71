package org.juesuan.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.juesuan.budget.ledger.store.BookAudit;
import org.juesuan.budget.ledger.store.LedgerCheck;
import org.juesuan.platform.web.problem.ProblemException;

/** Answers an auditor: does the ledger add up, and who changed what, when and why? */
@ApplicationScoped
@Transactional
public class LedgerAuditService {

  private final BookAudit audit;
  private final BookService books;
  private final ZoneId businessZone;

  LedgerAuditService(
      BookAudit audit,
      BookService books,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.audit = audit;
    this.books = books;
    this.businessZone = businessZone;
  }

  /**
   * Recomputes a book from its postings and events (INV-1, INV-4, INV-6, INV-8). Each rule is one
   * statement and so sees one state of the book, whoever writes meanwhile.
   *
   * @throws ProblemException {@code book-not-found}
   */
  public Proof prove(BookId book) {
    books.require(book);
    return new Proof(
        audit.examined(book),
        Stream.of(LedgerCheck.values())
            .flatMap(check -> audit.failures(book, check).stream())
            .toList());
  }

  /**
   * Changes of a department's year that were recorded in a period, in the order of commit.
   *
   * @param from first day of the period, where the department is
   * @param to its last day
   * @param after only those behind this sequence; 0 from the beginning
   * @throws ProblemException {@code book-not-found}
   */
  public List<RecordedChange> changes(
      BookId book, LocalDate from, LocalDate to, long after, int rows) {
    books.require(book);
    return audit.changes(book, beginning(from), beginning(to.plusDays(1)), after, rows);
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(businessZone).toInstant();
  }
}
