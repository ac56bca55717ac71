package org.juesuan.budget.ledger;

import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * An appropriation (指标): one authorisation to spend, and where its money stands.
 *
 * @param id identity
 * @param book the department and year it belongs to
 * @param coding what it is for
 * @param balances where its money stands
 * @param version grows by one with each posting; 1 when opened
 */
public record Appropriation(UUID id, BookId book, Coding coding, Balances balances, long version) {

  /** Whether its money is of this year's budget, not carried from an earlier one. */
  public boolean isCurrent() {
    return coding.originYear() == book.fiscalYear();
  }

  /** Whether so much more may enter it: no appropriation grows beyond what a report can sum. */
  public boolean takes(Money more) {
    return AuthorisationRules.LARGEST_APPROPRIATION.minus(balances.annualBudget()).isAtLeast(more);
  }

  /** The appropriation after one posting. */
  public Appropriation after(Movement movement) {
    return new Appropriation(id, book, coding, balances.after(movement), version + 1);
  }
}
