package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.store.FinalAccountList;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.finalaccount.store.FinalAccountRules;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.web.problem.ProblemException;

/** Reads final accounts. */
@ApplicationScoped
@Transactional
public class FinalAccountQueries {

  private final SectionService sections;
  private final FinalAccountRepository accounts;
  private final FinalAccountRules rules;
  private final FinalAccountList list;
  private final Today today;

  FinalAccountQueries(
      SectionService sections,
      FinalAccountRepository accounts,
      FinalAccountRules rules,
      FinalAccountList list,
      Today today) {
    this.sections = sections;
    this.accounts = accounts;
    this.rules = rules;
    this.list = list;
    this.today = today;
  }

  /**
   * An account, where it stands and what it still asks for, all of one moment.
   *
   * @throws ProblemException {@code department-not-found}, {@code book-not-found}
   */
  public AccountOverview overview(BookId id) {
    return overview(sections.read(id));
  }

  /** The same in the transaction of a step, which sees what the step has written. */
  @Transactional(Transactional.TxType.MANDATORY)
  public AccountOverview overviewAfterStep(BookId id) {
    return overview(sections.current(id));
  }

  /**
   * Accounts by year and department, drafts with them: every book has an account.
   *
   * @param filter which of them
   * @param scopes only these departments and all below
   * @param after only those behind this one; null from the beginning
   * @param rows at most so many
   */
  public List<Listed> list(
      AccountFilter filter, List<String> scopes, @Nullable BookId after, int rows) {
    LocalDate date = today.date();
    return list.of(filter, scopes, after, date, rows).stream()
        .map(account -> new Listed(account, account.isOverdue(date)))
        .toList();
  }

  private AccountOverview overview(AccountSection section) {
    FinalAccount account = accounts.of(section.book());
    FinalAccountRule rule = rules.of(section.book().fiscalYear());
    return new AccountOverview(
        account,
        section.bookState(),
        account.isOverdue(today.date()),
        rule,
        AskedReason.of(section, rule));
  }

  /**
   * An account in a list.
   *
   * @param account the account
   * @param overdue whether it should have been published before today
   */
  public record Listed(FinalAccount account, boolean overdue) {}
}
