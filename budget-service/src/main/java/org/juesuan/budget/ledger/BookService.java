package org.juesuan.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.department.DepartmentService;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** Opens books and says what became of them. */
@ApplicationScoped
public class BookService {

  private final BookRepository books;
  private final DepartmentService departments;
  private final EventStreams streams;
  private final ChangeRecorder changes;

  BookService(
      BookRepository books,
      DepartmentService departments,
      EventStreams streams,
      ChangeRecorder changes) {
    this.books = books;
    this.departments = departments;
    this.streams = streams;
    this.changes = changes;
  }

  /**
   * Opens the book of a department's year. Years are opened in order, so that what a later year
   * imported of its prior year can never be contradicted by a book (INV-9); the department's row is
   * locked first, so that two openings cannot pass each other.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-exists}, {@code
   *     later-book-exists}
   */
  @Transactional
  public Book open(BookId id) {
    if (!departments.isKnown(id.department())) {
      throw new ProblemException(
          BudgetError.DEPARTMENT_NOT_FOUND, "No department has the code " + id.department() + ".");
    }
    streams.lock(EventStream.withoutYear(id.department()));
    if (books.holds(id)) {
      throw new ProblemException(
          BudgetError.BOOK_EXISTS, "The book of " + id.fiscalYear() + " is open already.");
    }
    if (books.holdsLaterThan(id)) {
      throw new ProblemException(
          BudgetError.LATER_BOOK_EXISTS, "The books of a department are opened year by year.");
    }
    BookEntity book = new BookEntity(id);
    books.persistAndFlush(book);
    changes.record(
        book, ChangeType.BOOK_OPENED, subject(id), null, new BookOpened(id, book.state()));
    return book.toBook();
  }

  /**
   * Moves a locked book to another state and tells it. What the step needs beside is the business
   * of the year end, which calls this.
   *
   * @throws ProblemException {@code book-transition-impossible}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Book transition(BookEntity locked, BookState next, String reason) {
    BookState before = locked.state();
    if (!before.leadsTo(next)) {
      throw impossible(before, next);
    }
    locked.moveTo(next);
    Book book = locked.toBook();
    BookId id = book.id();
    changes.record(
        locked,
        ChangeType.BOOK_TRANSITIONED,
        subject(id),
        null,
        new BookTransitioned(id.department(), id.fiscalYear(), before, next, reason));
    return book;
  }

  /** The book, if the ledger holds it. */
  @Transactional
  public Optional<Book> find(BookId id) {
    return books.read(id).map(BookEntity::toBook);
  }

  /**
   * The book.
   *
   * @throws ProblemException {@code book-not-found}
   */
  @Transactional
  public Book require(BookId id) {
    return find(id).orElseThrow(() -> notFound(id));
  }

  /** The refusal for a step that no book takes. */
  public static ProblemException impossible(BookState before, BookState next) {
    return new ProblemException(
        BudgetError.BOOK_TRANSITION_IMPOSSIBLE,
        "A book that is " + before + " does not become " + next + ".");
  }

  /**
   * The books of a department, newest first.
   *
   * @param before only those of earlier years
   * @param rows at most so many
   * @throws ProblemException {@code department-not-found}
   */
  @Transactional
  public List<Book> ofDepartment(String department, int before, int rows) {
    departments.known(department);
    return books.ofDepartment(department, before, rows).stream().map(BookEntity::toBook).toList();
  }

  /** The refusal for a book that the ledger does not hold. */
  public static ProblemException notFound(BookId id) {
    return new ProblemException(
        BudgetError.BOOK_NOT_FOUND,
        id.department() + " has no book of " + id.fiscalYear() + "; finance opens it.",
        List.of(Violation.parameter("year", "must be a year whose book is open")));
  }

  private static String subject(BookId id) {
    return "books/" + id.department() + "/" + id.fiscalYear();
  }

  /** Content of the event {@code book.opened}. */
  record BookOpened(String department, int fiscalYear, BookState state) {
    BookOpened(BookId id, BookState state) {
      this(id.department(), id.fiscalYear(), state);
    }
  }

  /** Content of the event {@code book.transitioned}. */
  record BookTransitioned(
      String department, int fiscalYear, BookState from, BookState to, String reason) {}
}
