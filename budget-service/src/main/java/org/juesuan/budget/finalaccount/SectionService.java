package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.finalaccount.AccountDepartment.Supervisor;
import org.juesuan.budget.finalaccount.store.ComparativesRepository;
import org.juesuan.budget.finalaccount.store.ExplanationsRepository;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.finalaccount.store.StaffingRepository;
import org.juesuan.budget.finalaccount.store.ThreePublicCountsRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.table.CodeNames;
import org.juesuan.budget.table.Unit;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.budget.table.store.Snapshot;
import org.juesuan.budget.table.store.YearRecordsReader;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Reads the section of an account in one snapshot: about twenty queries, however much was posted.
 */
@ApplicationScoped
public class SectionService {

  private final Snapshot snapshot;
  private final EventFeed feed;
  private final DepartmentService departments;
  private final AccountBooks books;
  private final FinalAccountRepository accounts;
  private final YearRecordsReader records;
  private final CodeNames names;
  private final StaffingRepository staffing;
  private final ThreePublicCountsRepository counts;
  private final ComparativesRepository comparatives;
  private final ExplanationsRepository explanations;

  SectionService(
      Snapshot snapshot,
      EventFeed feed,
      DepartmentService departments,
      AccountBooks books,
      FinalAccountRepository accounts,
      YearRecordsReader records,
      CodeNames names,
      StaffingRepository staffing,
      ThreePublicCountsRepository counts,
      ComparativesRepository comparatives,
      ExplanationsRepository explanations) {
    this.snapshot = snapshot;
    this.feed = feed;
    this.departments = departments;
    this.books = books;
    this.accounts = accounts;
    this.records = records;
    this.names = names;
    this.staffing = staffing;
    this.counts = counts;
    this.comparatives = comparatives;
    this.explanations = explanations;
  }

  /**
   * The section as it stands now.
   *
   * <p>The feed position is read in the snapshot of the figures. An event has its number only after
   * its change was committed, so whatever is numbered up to the position is in the figures; a
   * change so fresh that it has no number yet is in the figures, too, and its event follows.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  @Transactional
  public AccountSection read(BookId id) {
    snapshot.take();
    return current(id);
  }

  /**
   * The section as the present transaction sees it; under the book's lock none of it can change.
   * Once the account is approved, its department is what it was then.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AccountSection current(BookId id) {
    long position = feed.position();
    AccountDepartment department =
        accounts.approvedDepartment(id).orElseGet(() -> accountDepartment(id.department()));
    BookState state = books.read(id).state();
    Approval approval = accounts.of(id).approval();
    return new AccountSection(
        id,
        position,
        approval == null ? null : approval.id(),
        department.department(),
        department.supervisor(),
        state,
        staffing.of(id).map(Versioned::state).orElse(null),
        counts.of(id).map(Versioned::state).orElse(null),
        figures(id),
        records.projects(units(id), id.fiscalYear()),
        names.of(id.fiscalYear()),
        priorYear(id),
        comparatives.of(id).map(Versioned::state).orElse(null),
        explanations.of(id).map(Versioned::state).orElse(List.of()));
  }

  /**
   * The department as it is now, the way an account says it.
   *
   * @throws ProblemException {@code department-not-found}
   */
  AccountDepartment accountDepartment(String code) {
    Department department = departments.known(code).state();
    String parent = department.parent();
    return new AccountDepartment(
        department,
        parent == null ? null : new Supervisor(parent, departments.known(parent).state().name()));
  }

  /** What the ledger holds is computed, never imported (INV-9). */
  private @Nullable YearFigures priorYear(BookId id) {
    BookId before = new BookId(id.department(), id.fiscalYear() - 1);
    return books.holds(before) ? figures(before) : null;
  }

  /** Of a department with units below, those of all of them: its account is consolidated. */
  private YearFigures figures(BookId id) {
    int year = id.fiscalYear();
    List<String> units = units(id);
    boolean incomeHeld = records.withoutIncome(units, year).isEmpty();
    return new YearFigures(records.read(units, year, incomeHeld));
  }

  private List<String> units(BookId id) {
    return records.units(id.department(), id.fiscalYear(), true).stream()
        .filter(Unit::hasBook)
        .map(Unit::department)
        .toList();
  }
}
