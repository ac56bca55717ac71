package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** The book behind an account: what is recorded beside the figures belongs to its stream. */
@ApplicationScoped
class AccountBooks {

  private final BookRepository books;

  AccountBooks(BookRepository books) {
    this.books = books;
  }

  /**
   * Locks the book for a change of what stands beside the figures.
   *
   * @throws ProblemException {@code book-not-found}; {@code book-state-forbids} once the account is
   *     approved (INV-7)
   */
  BookEntity lock(BookId id) {
    BookEntity book = books.lock(id).orElseThrow(AccountBooks::notFound);
    if (book.state() == BookState.CLOSED) {
      throw new ProblemException(
          BudgetError.BOOK_STATE_FORBIDS, "The account is approved and no longer changes.");
    }
    return book;
  }

  /**
   * The book as it stands.
   *
   * @throws ProblemException {@code book-not-found}
   */
  BookEntity read(BookId id) {
    return books.read(id).orElseThrow(AccountBooks::notFound);
  }

  /** Whether the ledger holds the book. */
  boolean holds(BookId id) {
    return books.holds(id);
  }

  private static ProblemException notFound() {
    return new ProblemException(
        BudgetError.BOOK_NOT_FOUND,
        "The book of the year must be opened first.",
        List.of(Violation.parameter("year", "must be a year whose book is open")));
  }
}
