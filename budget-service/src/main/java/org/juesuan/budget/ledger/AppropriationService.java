package org.juesuan.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.classification.ClassificationService;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.EconomicGroup;
import org.juesuan.budget.department.ProjectService;
import org.juesuan.budget.ledger.PostingRecorded.AppropriationState;
import org.juesuan.budget.ledger.store.AppropriationRepository;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Opens appropriations and shows them with their history. Money comes to them by posting alone. */
@ApplicationScoped
public class AppropriationService {

  private final AppropriationRepository appropriations;
  private final BookRepository books;
  private final BookService bookService;
  private final ClassificationService classification;
  private final ProjectService projects;
  private final ChangeRecorder changes;

  AppropriationService(
      AppropriationRepository appropriations,
      BookRepository books,
      BookService bookService,
      ClassificationService classification,
      ProjectService projects,
      ChangeRecorder changes) {
    this.appropriations = appropriations;
    this.books = books;
    this.bookService = bookService;
    this.classification = classification;
    this.projects = projects;
    this.changes = changes;
  }

  /**
   * Opens an appropriation, still without money.
   *
   * @param coarse the caller's word that the source gives a coarser level than the published one
   * @throws ProblemException {@code book-not-found}, {@code book-state-forbids}, {@code
   *     code-unknown}, {@code economic-not-basic}, {@code coarse-mismatch}, {@code
   *     project-not-found}, {@code appropriation-exists}, {@code origin-year-mismatch}
   */
  @Transactional
  public Appropriation open(BookId id, Coding coding, boolean coarse) {
    BookEntity book = books.lock(id).orElseThrow(() -> BookService.notFound(id));
    if (book.state() != BookState.OPEN) {
      throw new ProblemException(
          BudgetError.BOOK_STATE_FORBIDS,
          "Appropriations are opened only while the book is OPEN (INV-7).");
    }
    checkCoding(id, coding, coarse);
    if (appropriations.holds(id, coding)) {
      throw new ProblemException(
          BudgetError.APPROPRIATION_EXISTS, "Post to the appropriation of this coding instead.");
    }
    Appropriation opened =
        new Appropriation(WorkingSet.newIdentity(), id, coding, Balances.EMPTY, 1);
    add(book, opened);
    return opened;
  }

  /**
   * Adds an appropriation to a locked book and tells it; joins the caller's transaction, in which
   * its coding was found to be new and right.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(BookEntity book, Appropriation opened) {
    BookId id = opened.book();
    appropriations.add(opened);
    changes.record(
        book,
        ChangeType.APPROPRIATION_OPENED,
        "appropriations/" + opened.id(),
        null,
        new AppropriationOpened(id.department(), id.fiscalYear(), AppropriationState.of(opened)));
  }

  private void checkCoding(BookId id, Coding coding, boolean coarse) {
    if (coding.originYear() > id.fiscalYear()) {
      throw refused(
          BudgetError.ORIGIN_YEAR_MISMATCH, "/originYear", "Money cannot come from a later year.");
    }
    requireKnown(classification.functional(id.fiscalYear(), coding.functional()), "/functional");
    requireKnown(classification.economic(id.fiscalYear(), coding.economic()), "/economic");
    if (coding.expenditureKind() == ExpenditureKind.BASIC
        && EconomicGroup.of(coding.economic()).isEmpty()) {
      throw refused(
          BudgetError.ECONOMIC_NOT_BASIC,
          "/economic",
          "Basic expenditure is personnel (301, 303) or operating (302, 307, 310, 312, 399).");
    }
    if (coding.fund().isFiscal() && !coding.expenditureKind().isFiscal()) {
      throw refused(
          BudgetError.FISCAL_KIND_MISMATCH,
          "/expenditureKind",
          "Fiscal money is BASIC or PROJECT; the other kinds are paid from other money.");
    }
    if (coarse != coding.isCoarse()) {
      throw refused(
          BudgetError.COARSE_MISMATCH,
          "/coarse",
          coarse
              ? "Both codes are of the finest level; the coding is not coarse."
              : "A code stops above its finest level; say so with coarse.");
    }
    String project = coding.project();
    if (project != null && !projects.exists(id.department(), project)) {
      throw refused(
          BudgetError.PROJECT_UNKNOWN, "/projectCode", "The department has no such project.");
    }
  }

  private static void requireKnown(CodeLookup<?> lookup, String pointer) {
    lookup
        .absence()
        .ifPresent(
            absence -> {
              throw refused(BudgetError.CODE_UNKNOWN, pointer, absence);
            });
  }

  private static ProblemException refused(BudgetError error, String pointer, String detail) {
    return new ProblemException(error, detail, List.of(Violation.at(pointer, detail)));
  }

  /**
   * An appropriation of this book.
   *
   * @throws ProblemException {@code appropriation-not-found}
   */
  @Transactional
  public Appropriation require(BookId book, UUID id) {
    return appropriations
        .read(book, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    BudgetError.APPROPRIATION_NOT_FOUND, "This book holds no such appropriation."));
  }

  /** The appropriations of a book by their coding, of which it has one each. */
  @Transactional
  public Map<Coding, UUID> byCoding(BookId book) {
    return appropriations.byCoding(book);
  }

  /**
   * Appropriations of a book, in the order they were opened.
   *
   * @param after only those behind this one; null from the beginning
   * @param rows how many at most
   * @throws ProblemException {@code book-not-found}
   */
  @Transactional
  public List<Appropriation> list(
      BookId book, AppropriationFilter filter, @Nullable UUID after, int rows) {
    bookService.require(book);
    return appropriations.list(book, filter, after, rows);
  }

  /**
   * The history of an appropriation: its postings with their operations, in the order of the book.
   *
   * @param after only those behind this sequence; 0 from the beginning
   * @throws ProblemException {@code appropriation-not-found}
   */
  @Transactional
  public List<HistoryEntry> history(BookId book, UUID id, long after, int rows) {
    require(book, id);
    return appropriations.history(id, after, rows);
  }

  /**
   * Which appropriations a list shows; null is any.
   *
   * @param functional a functional code; those at or below it
   * @param fund nature of the money
   * @param expenditureKind kind of expenditure
   * @param project code of a project
   */
  public record AppropriationFilter(
      @Nullable String functional,
      @Nullable Fund fund,
      @Nullable ExpenditureKind expenditureKind,
      @Nullable String project) {}

  /**
   * One line of an appropriation's history.
   *
   * @param posting what moved
   * @param operation the operation it was part of, without its other postings
   */
  public record HistoryEntry(RecordedPosting posting, Operation operation) {}

  /** Content of the event {@code appropriation.opened}. */
  record AppropriationOpened(String department, int fiscalYear, AppropriationState appropriation) {}
}
