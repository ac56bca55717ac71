package org.juesuan.budget.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.income.IncomeRules.Refusal;
import org.juesuan.budget.income.store.IncomeRepository;
import org.juesuan.budget.income.store.NonFiscalSums;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.ledger.store.DepartmentReferences;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Records and reads the non-fiscal income of a department's year. */
@ApplicationScoped
@Transactional
public class IncomeService {

  private final IncomeRepository entries;
  private final NonFiscalSums sums;
  private final BookRepository books;
  private final BookService bookService;
  private final DepartmentReferences references;
  private final ClassificationService classification;
  private final DepartmentService departments;
  private final ChangeRecorder changes;
  private final Clock clock;
  private final ZoneId businessZone;

  IncomeService(
      IncomeRepository entries,
      NonFiscalSums sums,
      BookRepository books,
      BookService bookService,
      DepartmentReferences references,
      ClassificationService classification,
      DepartmentService departments,
      ChangeRecorder changes,
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.entries = entries;
    this.sums = sums;
    this.books = books;
    this.bookService = bookService;
    this.references = references;
    this.classification = classification;
    this.departments = departments;
    this.changes = changes;
    this.clock = clock;
    this.businessZone = businessZone;
  }

  /**
   * Records an entry.
   *
   * @throws ProblemException {@code book-not-found}, {@code role-insufficient}, or what {@link
   *     IncomeRules} refuses it with
   */
  public IncomeEntry record(BookId id, IncomeDraft draft, Author author) {
    BookEntity book = lock(id, draft.papers());
    requireAuthority(author, draft.kind());
    rules(id, book).refuse(draft).ifPresent(IncomeService::refuse);
    return written(
        book, IncomeEntry.of(WorkingSet.newIdentity(), id, draft, recordedAt(), author.subject()));
  }

  /**
   * Undoes an entry.
   *
   * @throws ProblemException {@code book-not-found}, {@code income-entry-not-found}, {@code
   *     role-insufficient}, {@code already-reversed}, {@code reversal-of-reversal}, {@code
   *     book-state-forbids}, {@code business-date-outside}, {@code external-reference-used}
   */
  public IncomeEntry reverse(BookId id, UUID entry, Papers papers, Author author) {
    BookEntity book = lock(id, papers);
    IncomeEntry undone = entries.read(id, entry).orElseThrow(IncomeService::entryNotFound);
    requireAuthority(author, undone.kind());
    rules(id, book)
        .refuseReversal(undone, entries.isReversed(entry), papers)
        .ifPresent(IncomeService::refuse);
    return written(
        book, undone.undoing(WorkingSet.newIdentity(), papers, recordedAt(), author.subject()));
  }

  /**
   * An entry of this book.
   *
   * @throws ProblemException {@code income-entry-not-found}
   */
  public IncomeEntry require(BookId book, UUID entry) {
    return entries.read(book, entry).orElseThrow(IncomeService::entryNotFound);
  }

  /**
   * Entries of a book in the order they were recorded; see {@link IncomeRepository#list}.
   *
   * @throws ProblemException {@code book-not-found}
   */
  public List<IncomeEntry> list(
      BookId book, @Nullable IncomeKind kind, @Nullable Fund fund, @Nullable UUID after, int rows) {
    bookService.require(book);
    return entries.list(book, kind, fund, after, rows);
  }

  /**
   * The account of each non-fiscal fund of a book.
   *
   * @throws ProblemException {@code book-not-found}
   */
  public List<NonFiscalBalance> balances(BookId book) {
    bookService.require(book);
    return money(book).balances();
  }

  /**
   * What a book needs before it is FROZEN, which takes no more entries: the income of every fund it
   * may spend, and no fund that paid more than it had. Joins the transaction that locked the book.
   *
   * @throws ProblemException {@code income-incomplete}: each violation names a fund
   */
  public void requireComplete(BookId book) {
    Set<Fund> unrecorded = sums.fundsWithoutEntries(book.department(), book.fiscalYear());
    List<Violation> faults =
        money(book).balances().stream()
            .flatMap(balance -> fault(balance, unrecorded).stream())
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          BudgetError.INCOME_INCOMPLETE,
          "Record what is missing while the book is CLOSING; one that is FROZEN takes no entries.",
          faults);
    }
  }

  private static Optional<Violation> fault(NonFiscalBalance balance, Set<Fund> unrecorded) {
    if (!balance.shortfall().isZero()) {
      return Optional.of(
          Violation.at(
              "/to",
              balance.fund()
                  + " paid "
                  + balance.shortfall()
                  + " yuan more than is recorded as income, opening balance or surplus used."));
    }
    return unrecorded.contains(balance.fund())
        ? Optional.of(Violation.at("/to", "No income of " + balance.fund() + " is recorded."))
        : Optional.empty();
  }

  private NonFiscalMoney money(BookId book) {
    return sums.of(List.of(book.department()), book.fiscalYear());
  }

  private IncomeEntry written(BookEntity book, IncomeEntry entry) {
    entries.add(entry);
    changes.record(
        book,
        ChangeType.INCOME_RECORDED,
        "income/" + entry.id(),
        entry.papers().businessDate(),
        IncomeRecorded.of(entry));
    return entry;
  }

  private BookEntity lock(BookId id, Papers papers) {
    if (papers.externalReference() != null) {
      references.lock(List.of(id.department()));
    }
    return books.lock(id).orElseThrow(() -> BookService.notFound(id));
  }

  private static void requireAuthority(Author author, IncomeKind kind) {
    if (!author.authorities().contains(kind.authority())) {
      throw new ProblemException(
          BudgetError.ROLE_INSUFFICIENT, "Another role records or reverses this " + kind + ".");
    }
  }

  private IncomeRules rules(BookId id, BookEntity book) {
    return new IncomeRules(id, new Locked(id, book), LocalDate.now(clock.withZone(businessZone)));
  }

  private Instant recordedAt() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static void refuse(Refusal refusal) {
    throw new ProblemException(
        refusal.error(),
        refusal.detail(),
        refusal.pointer().isEmpty()
            ? List.of()
            : List.of(Violation.at(refusal.pointer(), refusal.detail())));
  }

  private static ProblemException entryNotFound() {
    return new ProblemException(
        BudgetError.INCOME_ENTRY_NOT_FOUND, "This book holds no such entry of income.");
  }

  /** What the database holds beside the locked book. */
  private final class Locked implements IncomeHoldings {

    private final BookId id;
    private final BookEntity book;

    Locked(BookId id, BookEntity book) {
      this.id = id;
      this.book = book;
    }

    @Override
    public BookState state() {
      return book.state();
    }

    @Override
    public boolean holdsPriorYear() {
      return books.holds(new BookId(id.department(), id.fiscalYear() - 1));
    }

    @Override
    public CodeLookup<FunctionalCode> functional(String code) {
      return classification.functional(id.fiscalYear(), code);
    }

    @Override
    public boolean knowsDepartment(String code) {
      return departments.isKnown(code);
    }

    @Override
    public boolean holdsReference(String externalReference) {
      return references.hold(id.department(), externalReference);
    }

    @Override
    public Money closing(Fund fund) {
      return money(id).balance(fund).closing();
    }
  }
}
