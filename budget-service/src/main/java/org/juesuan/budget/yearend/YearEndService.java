package org.juesuan.budget.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Moves a book on through its states (INV-7): OPEN, CLOSING, FROZEN at finance's request, CLOSED by
 * the approval of its final account.
 */
@ApplicationScoped
public class YearEndService {

  private final BookService bookService;
  private final BookRepository books;

  YearEndService(BookService bookService, BookRepository books) {
    this.bookService = bookService;
    this.books = books;
  }

  /**
   * Moves a book to another state at a request.
   *
   * @param ifMatch the caller's {@code If-Match}
   * @throws ProblemException {@code book-not-found}, 428 or 412 where the tag does not fit, {@code
   *     book-transition-impossible}
   */
  @Transactional
  public Book move(BookId id, BookState next, String reason, @Nullable String ifMatch) {
    BookEntity book = books.lock(id).orElseThrow(() -> BookService.notFound(id));
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(book.version()));
    if (next == BookState.CLOSED) {
      throw new ProblemException(
          BudgetError.BOOK_TRANSITION_IMPOSSIBLE,
          "No request closes a book; the approval of its final account does.");
    }
    return bookService.transition(book, next, reason);
  }

  /**
   * Closes a book whose final account was approved; joins the transaction of the approval.
   *
   * @throws ProblemException {@code book-not-found}, {@code book-transition-impossible} unless it
   *     is CARRIED
   */
  @Transactional
  public Book close(BookId id, String reason) {
    BookEntity book = books.lock(id).orElseThrow(() -> BookService.notFound(id));
    return bookService.transition(book, BookState.CLOSED, reason);
  }
}
