package org.juesuan.budget.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.execution.store.ExecutionReader;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.table.CodeNames;
import org.juesuan.budget.table.Unit;
import org.juesuan.budget.table.store.Snapshot;
import org.juesuan.budget.table.store.YearRecordsReader;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Reads execution in one snapshot, over a department and all below it, as its section does. */
@ApplicationScoped
public class ExecutionService {

  private final Snapshot snapshot;
  private final EventFeed feed;
  private final DepartmentService departments;
  private final YearRecordsReader units;
  private final ExecutionReader records;
  private final CodeNames names;

  ExecutionService(
      Snapshot snapshot,
      EventFeed feed,
      DepartmentService departments,
      YearRecordsReader units,
      ExecutionReader records,
      CodeNames names) {
    this.snapshot = snapshot;
    this.feed = feed;
    this.departments = departments;
    this.units = units;
    this.records = records;
    this.names = names;
  }

  /**
   * Execution as it stands now.
   *
   * @throws ProblemException {@code department-not-found}; {@code book-not-found} if neither the
   *     department nor any below it has a book of the year
   */
  @Transactional
  public Execution read(BookId id, Collection<Dimension> by) {
    snapshot.take();
    long position = feed.position();
    departments.known(id.department());
    List<String> withBook =
        units.units(id.department(), id.fiscalYear(), true).stream()
            .filter(Unit::hasBook)
            .map(Unit::department)
            .toList();
    if (withBook.isEmpty()) {
      throw new ProblemException(
          BudgetError.BOOK_NOT_FOUND,
          "Neither the department nor any below it has a book of the year.",
          List.of(Violation.parameter("year", "must be a year whose book is open")));
    }
    return Execution.of(
        id,
        position,
        by,
        records.read(withBook, id.fiscalYear()),
        names.of(id.fiscalYear()).functional());
  }
}
