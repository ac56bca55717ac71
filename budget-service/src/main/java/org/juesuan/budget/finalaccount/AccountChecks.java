package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.finalaccount.store.FinalAccountRules;
import org.juesuan.budget.finalaccount.store.MakerRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** What must be true of an account before it goes a step on; each check refuses or does nothing. */
@ApplicationScoped
class AccountChecks {

  private static final int LAST_NAMED = 20;

  private final AccountBooks books;
  private final FinalAccountRepository accounts;
  private final FinalAccountRules rules;
  private final MakerRepository makers;
  private final Today today;

  AccountChecks(
      AccountBooks books,
      FinalAccountRepository accounts,
      FinalAccountRules rules,
      MakerRepository makers,
      Today today) {
    this.books = books;
    this.accounts = accounts;
    this.rules = rules;
    this.makers = makers;
    this.today = today;
  }

  /** Only a book whose money is carried on has final figures. */
  void requireCarried(BookState state) {
    if (state != BookState.CARRIED) {
      throw new ProblemException(
          BudgetError.BOOK_STATE_FORBIDS,
          "An account is submitted from a book that is CARRIED; this one is " + state + ".");
    }
  }

  /**
   * A consolidated account contains nothing that may still change. An approval is never taken back,
   * so the accounts below are read without locking their books.
   */
  void requireUnitsApproved(BookId id) {
    List<String> open = accounts.unapprovedBelow(id);
    if (!open.isEmpty()) {
      throw new ProblemException(
          BudgetError.UNITS_NOT_APPROVED,
          "The accounts of these units must be approved first: " + named(open) + ".");
    }
  }

  /** What cannot be added once the account is approved must be there before (INV-11). */
  void requireComplete(AccountSection section) {
    List<String> missing = new ArrayList<>();
    if (section.staffing() == null) {
      missing.add("staffing");
    }
    if (section.counts() == null) {
      missing.add("three-public counts");
    }
    if (section.figures().totals().isEmpty()) {
      missing.add("non-fiscal income");
    }
    if (!missing.isEmpty()) {
      throw new ProblemException(
          BudgetError.ACCOUNT_INCOMPLETE, "Not recorded yet: " + String.join(", ", missing) + ".");
    }
  }

  /** Every change that asks for a reason has one. */
  void requireReasons(AccountSection section) {
    FinalAccountRule rule = rules.of(section.book().fiscalYear());
    List<String> missing =
        AskedReason.of(section, rule).stream()
            .filter(asked -> !asked.explained())
            .map(asked -> asked.change().figure())
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(
          BudgetError.REASONS_MISSING,
          "These figures changed by "
              + rule.explanationPercent().toPlainString()
              + " % or more and have no explanation: "
              + named(missing)
              + ".");
    }
  }

  /** Nobody checks what he made. */
  void requireNotMaker(BookId id, String subject) {
    if (makers.isMaker(id, subject)) {
      throw new ProblemException(
          BudgetError.CHECKER_IS_MAKER,
          "Who wrote or submitted an account neither reviews nor publishes it.");
    }
  }

  /** An approval is of a year that is over, and not of tomorrow. */
  void requireDate(BookId id, LocalDate approvedOn) {
    if (approvedOn.getYear() <= id.fiscalYear() || approvedOn.isAfter(today.date())) {
      throw new ProblemException(
          BudgetError.BUSINESS_DATE_OUTSIDE,
          "An account is approved after its year, and an approval is recorded after it was given.",
          List.of(
              Violation.at(
                  "/approvedOn", "must lie behind the fiscal year and not in the future")));
    }
  }

  /** The comparatives of an account must not change any more once its own figures do not. */
  void requirePriorYearClosed(BookId id) {
    BookId before = new BookId(id.department(), id.fiscalYear() - 1);
    if (books.holds(before) && books.read(before).state() != BookState.CLOSED) {
      throw new ProblemException(
          BudgetError.PRIOR_ACCOUNT_NOT_APPROVED,
          "The account of " + before.fiscalYear() + " must be approved first.");
    }
  }

  private static String named(List<String> items) {
    String first = items.stream().limit(LAST_NAMED).collect(Collectors.joining(", "));
    int more = items.size() - LAST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
