package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.change.ChangeType;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.finalaccount.store.FinalAccountRules;
import org.juesuan.budget.finalaccount.store.MakerRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.store.BookEntity;
import org.juesuan.budget.ledger.store.BookRepository;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.yearend.YearEndService;
import org.juesuan.platform.service.change.ChangeRecorder;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/**
 * Takes a final account from step to step (INV-7); {@link AccountTransition} says who takes which
 * step from where. Every step is one transaction under the lock of the book.
 */
@ApplicationScoped
@Transactional
public class FinalAccountService {

  private final BookRepository books;
  private final FinalAccountRepository accounts;
  private final FinalAccountRules rules;
  private final MakerRepository makers;
  private final AccountChecks checks;
  private final SectionService sections;
  private final YearEndService yearEnd;
  private final ChangeRecorder changes;
  private final Caller caller;

  FinalAccountService(
      BookRepository books,
      FinalAccountRepository accounts,
      FinalAccountRules rules,
      MakerRepository makers,
      AccountChecks checks,
      SectionService sections,
      YearEndService yearEnd,
      ChangeRecorder changes,
      Caller caller) {
    this.books = books;
    this.accounts = accounts;
    this.rules = rules;
    this.makers = makers;
    this.checks = checks;
    this.sections = sections;
    this.yearEnd = yearEnd;
    this.changes = changes;
    this.caller = caller;
  }

  /**
   * Hands an account in, for the first time or again.
   *
   * @throws ProblemException {@code book-state-forbids} unless the book is CARRIED, {@code
   *     units-not-approved}, {@code account-incomplete}, {@code reasons-missing}, and whatever
   *     {@link #begin} refuses with
   */
  public FinalAccount submit(BookId id, @Nullable String remark, @Nullable String ifMatch) {
    Step step = begin(id, AccountTransition.SUBMIT, caller, ifMatch);
    checks.requireCarried(step.book().state());
    boolean consolidated = accounts.hasUnitsBelow(id);
    checks.requireUnitsApproved(id);
    AccountSection section = sections.current(id);
    checks.requireComplete(section);
    checks.requireReasons(section);
    makers.note(id, caller.subject());
    return moved(step, accounts.put(step.account().submitted(consolidated)), remark);
  }

  /**
   * Finds a submitted account in order.
   *
   * @throws ProblemException {@code checker-is-maker}, and whatever {@link #begin} refuses with
   */
  public FinalAccount review(BookId id, @Nullable String remark, @Nullable String ifMatch) {
    Step step = begin(id, AccountTransition.REVIEW, caller, ifMatch);
    checks.requireNotMaker(id, caller.subject());
    return moved(step, accounts.put(step.account().after(AccountTransition.REVIEW)), remark);
  }

  /**
   * Sends an account back to be written again.
   *
   * @throws ProblemException {@code checker-is-maker}, and whatever {@link #begin} refuses with
   */
  public FinalAccount sendBack(BookId id, String reason, @Nullable String ifMatch) {
    Step step = begin(id, AccountTransition.RETURN, caller, ifMatch);
    checks.requireNotMaker(id, caller.subject());
    return moved(step, accounts.put(step.account().returned(reason)), reason);
  }

  /**
   * Records the approval of an account, which freezes its numbers: the book is closed in the same
   * transaction, and the department stays in the account as it is now.
   *
   * @throws ProblemException {@code business-date-outside}, {@code prior-account-not-approved},
   *     {@code book-transition-impossible}, and whatever {@link #begin} refuses with
   */
  public FinalAccount approve(BookId id, ApprovalDocument document, @Nullable String ifMatch) {
    Step step = begin(id, AccountTransition.APPROVE, caller, ifMatch);
    checks.requireDate(id, document.date());
    checks.requirePriorYearClosed(id);
    Approval approval =
        new Approval(
            UUID.randomUUID(),
            document.number(),
            document.approvedBy(),
            document.date(),
            rules.of(id.fiscalYear()).publishBy(document.date()));
    FinalAccount approved =
        accounts.approve(
            step.account().approved(approval), sections.accountDepartment(id.department()));
    yearEnd.close(id, "决算批复：" + document.number());
    changes.record(
        step.book(),
        ChangeType.FINAL_ACCOUNT_APPROVED,
        subject(id),
        document.date(),
        AccountApproved.of(approved, approval));
    return approved;
  }

  /**
   * Begins the publication of an approved account by somebody who did not make it.
   *
   * @param publisher who publishes, which is not the caller of the request
   * @return the step, with the account's book locked
   * @throws ProblemException {@code checker-is-maker}, and whatever {@link #begin} refuses with
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Step beginPublication(BookId id, Caller publisher, @Nullable String ifMatch) {
    Step step = begin(id, AccountTransition.PUBLISH, publisher, ifMatch);
    checks.requireNotMaker(id, publisher.subject());
    return step;
  }

  /**
   * The section of an account whose publication has begun.
   *
   * @throws ProblemException {@code reasons-missing}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AccountSection sectionToPublish(BookId id) {
    AccountSection section = sections.current(id);
    checks.requireReasons(section);
    return section;
  }

  /** Ends a publication; its event is recorded by who holds the revision. */
  @Transactional(Transactional.TxType.MANDATORY)
  public FinalAccount published(Step step) {
    return accounts.put(step.account().after(AccountTransition.PUBLISH));
  }

  /** What the event of a step is about. */
  public static String subject(BookId id) {
    return "final-accounts/" + id.department() + "/" + id.fiscalYear();
  }

  /**
   * Locks the book of an account and checks that the step may be taken now and by this person.
   *
   * @throws ProblemException {@code book-not-found}, 428 or 412 where the tag does not fit, {@code
   *     account-state-forbids}, {@code forbidden}
   */
  private Step begin(
      BookId id, AccountTransition transition, Caller person, @Nullable String ifMatch) {
    BookEntity book = books.lock(id).orElseThrow(() -> BookService.notFound(id));
    FinalAccount account = accounts.of(id);
    Preconditions.requireIfMatch(ifMatch, EntityTag.of(account.version()));
    AccountTransition.Authority authority =
        transition
            .authority(account.state())
            .orElseThrow(
                () ->
                    new ProblemException(
                        BudgetError.ACCOUNT_STATE_FORBIDS,
                        "An account that is "
                            + account.state()
                            + " does not become "
                            + transition.target()
                            + "."));
    person.require(Role.valueOf(authority.name()));
    return new Step(book, account);
  }

  private FinalAccount moved(Step step, FinalAccount after, @Nullable String remark) {
    changes.record(
        step.book(),
        ChangeType.FINAL_ACCOUNT_TRANSITIONED,
        subject(after.book()),
        null,
        AccountTransitioned.of(step.account(), after, remark));
    return after;
  }

  /**
   * A step that has begun.
   *
   * @param book the book, locked
   * @param account the account before the step
   */
  public record Step(BookEntity book, FinalAccount account) {}
}
