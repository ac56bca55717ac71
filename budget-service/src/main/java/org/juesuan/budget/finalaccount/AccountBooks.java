package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.store.AccountRecords;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.finalaccount.store.MakerRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.scope.Caller;

/** The book behind an account: what is recorded beside the figures belongs to its stream. */
@ApplicationScoped
class AccountBooks {

  private final BookRepository books;
  private final FinalAccountRepository accounts;
  private final MakerRepository makers;
  private final Caller caller;

  AccountBooks(
      BookRepository books,
      FinalAccountRepository accounts,
      MakerRepository makers,
      Caller caller) {
    this.books = books;
    this.accounts = accounts;
    this.makers = makers;
    this.caller = caller;
  }

  /**
   * Locks the book for a change of staffing, quantities or comparatives by the caller, who thereby
   * becomes a maker of the account.
   *
   * @throws ProblemException {@code book-not-found}; {@code account-state-forbids} while the
   *     account is under review or once it is approved (INV-7)
   */
  BookEntity lockForFigures(BookId id) {
    return lock(id, AccountState::permitsFigures);
  }

  /**
   * Locks the book for a change of texts by the caller, who thereby becomes a maker of the account.
   *
   * @throws ProblemException {@code book-not-found}; {@code account-state-forbids} while the
   *     account is under review (INV-7)
   */
  BookEntity lockForTexts(BookId id) {
    return lock(id, AccountState::permitsTexts);
  }

  private BookEntity lock(BookId id, Predicate<AccountState> permits) {
    BookEntity book = books.lock(id).orElseThrow(() -> BookService.notFound(id));
    AccountState state = accounts.of(id).state();
    if (!permits.test(state)) {
      throw new ProblemException(
          BudgetError.ACCOUNT_STATE_FORBIDS,
          "The final account is " + state + "; what belongs to it does not change now.");
    }
    makers.note(id, caller.subject());
    return book;
  }

  /**
   * The book as it stands.
   *
   * @throws ProblemException {@code book-not-found}
   */
  BookEntity read(BookId id) {
    return books.read(id).orElseThrow(() -> BookService.notFound(id));
  }

  /**
   * What is recorded beside the figures of an account.
   *
   * @param absent the refusal where nothing is recorded
   * @throws ProblemException {@code book-not-found}, or what is absent
   */
  <T> Versioned<T> known(BookId id, AccountRecords<T, ?> recorded, BudgetError absent) {
    read(id);
    return recorded
        .of(id)
        .orElseThrow(
            () -> new ProblemException(absent, "Nothing has been recorded for this year yet."));
  }

  /**
   * Requires that the caller writes the first version, or names the present one.
   *
   * @param ifNoneMatch the header {@code If-None-Match}
   * @param ifMatch the header {@code If-Match}
   * @throws ProblemException {@code precondition-required}, {@code precondition-failed}
   */
  void requireCurrent(
      BookId id,
      AccountRecords<?, ?> recorded,
      @Nullable String ifNoneMatch,
      @Nullable String ifMatch) {
    Preconditions.createOrReplace(
        ifNoneMatch, ifMatch, recorded.of(id).map(Versioned::entityTag).orElse(null));
  }

  /** Whether the ledger holds the book. */
  boolean holds(BookId id) {
    return books.holds(id);
  }
}
