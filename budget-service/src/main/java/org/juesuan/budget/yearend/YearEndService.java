package org.juesuan.budget.yearend;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeService;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.ledger.store.WorkingSet;
import org.juesuan.budget.ledger.store.WorkingSets;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * Moves a book on through its states (INV-7): OPEN, CLOSING, FROZEN, CARRIED at finance's request,
 * CLOSED by the approval of its final account, and back from CARRIED to CLOSING while that account
 * is returned. The books of the year before and after are locked with it, in their order.
 */
@ApplicationScoped
public class YearEndService {

  private final BookService bookService;
  private final BookRepository books;
  private final WorkingSets workingSets;
  private final YearEndPostings postings;
  private final IncomeService income;
  private final AccountStanding account;
  private final Clock clock;
  private final ZoneId businessZone;

  YearEndService(
      BookService bookService,
      BookRepository books,
      WorkingSets workingSets,
      YearEndPostings postings,
      IncomeService income,
      AccountStanding account,
      Clock clock,
      @ConfigProperty(name = "juesuan.business-zone", defaultValue = "Asia/Shanghai")
          ZoneId businessZone) {
    this.bookService = bookService;
    this.books = books;
    this.workingSets = workingSets;
    this.postings = postings;
    this.income = income;
    this.account = account;
    this.clock = clock;
    this.businessZone = businessZone;
  }

  /**
   * Moves a book to another state at a request.
   *
   * @param ifMatch the caller's {@code If-Match}
   * @throws ProblemException {@code book-not-found}; 428 or 412 where the tag does not fit; {@code
   *     book-transition-impossible}, {@code prior-book-not-carried}, {@code income-incomplete},
   *     {@code next-book-not-open}, {@code account-not-returned}, {@code business-date-outside};
   *     and whatever {@link YearEndPostings} refuses
   */
  @Transactional
  public Moved move(BookId id, Step step, @Nullable String ifMatch) {
    WorkingSet set = workingSets.begin();
    Set<BookId> locked =
        Stream.of(id.prior(), id, id.next()).sorted().filter(set::lock).collect(toSet());
    if (!locked.contains(id)) {
      throw BookService.notFound(id);
    }
    BookEntity book = set.book(id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(book.version()));
    requirePossible(book.state(), step.to());
    CarryPlan.Possible carry = null;
    if (step.to() == BookState.CARRIED) {
      requireNextOpen(set, locked, id);
      carry = postings.carry(set, id, papers(id, step), step.requestedBy());
    } else if (book.state() == BookState.CARRIED) {
      requireNextOpen(set, locked, id);
      requireReturned(id);
      postings.takeBack(set, id, papers(id, step), step.requestedBy());
    } else if (step.to() == BookState.CLOSING) {
      requirePriorCarried(set, locked, id);
    } else if (step.to() == BookState.FROZEN) {
      income.requireComplete(id);
    }
    return new Moved(bookService.transition(book, step.to(), step.reason()), carry);
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

  private static void requirePossible(BookState now, BookState next) {
    if (!now.leadsTo(next)) {
      throw BookService.impossible(now, next);
    }
    if (next == BookState.CLOSED) {
      throw new ProblemException(
          BudgetError.BOOK_TRANSITION_IMPOSSIBLE,
          "No request closes a book; the approval of its final account does.");
    }
  }

  /** Otherwise the year before could never be carried: its money would have no book to go to. */
  private static void requirePriorCarried(WorkingSet set, Set<BookId> locked, BookId id) {
    if (locked.contains(id.prior()) && !set.stateOf(id.prior()).isCarried()) {
      throw new ProblemException(
          BudgetError.PRIOR_BOOK_NOT_CARRIED,
          "The book of "
              + id.prior().fiscalYear()
              + " is "
              + set.stateOf(id.prior())
              + "; carry it while this one is OPEN.");
    }
  }

  private static void requireNextOpen(WorkingSet set, Set<BookId> locked, BookId id) {
    if (!locked.contains(id.next()) || set.stateOf(id.next()) != BookState.OPEN) {
      throw new ProblemException(
          BudgetError.NEXT_BOOK_NOT_OPEN,
          "Only into a book that is OPEN money is carried; that of "
              + id.next().fiscalYear()
              + " is "
              + (locked.contains(id.next()) ? set.stateOf(id.next()) : "not there")
              + ".");
    }
  }

  private void requireReturned(BookId id) {
    if (!account.isReturned(id)) {
      throw new ProblemException(
          BudgetError.ACCOUNT_NOT_RETURNED,
          "A book is reopened while its final account is RETURNED, and at no other time.");
    }
  }

  /** The papers of the postings, dated in next year, where the money is carried to. */
  private Documentation papers(BookId id, Step step) {
    LocalDate today = LocalDate.now(clock.withZone(businessZone));
    LocalDate date = step.businessDate() == null ? today : step.businessDate();
    if (date.getYear() != id.next().fiscalYear() || date.isAfter(today)) {
      throw dateOutside(
          "Carrying and its undoing take effect in "
              + id.next().fiscalYear()
              + ", not later than"
              + " today.");
    }
    return new Documentation(
        date, step.documentNumber(), step.approvedBy(), null, null, step.reason(), null);
  }

  static ProblemException dateOutside(String detail) {
    return new ProblemException(
        BudgetError.BUSINESS_DATE_OUTSIDE, detail, List.of(Violation.at("/businessDate", detail)));
  }
}
