package org.juesuan.budget.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.platform.money.Money;

/**
 * Execution of one group.
 *
 * @param group what the row is of; null for the total
 * @param name its name; null where the code says it, or nobody recorded one
 * @param balances where its money stands, in yuan
 * @param paidByMonth what was paid in each month of {@link Execution#months}; together it is {@code
 *     balances.paid}
 */
public record ExecutionRow(
    @Nullable Group group, @Nullable String name, Balances balances, List<Money> paidByMonth) {

  /** Refuses months that are not what was paid (INV-8). */
  public ExecutionRow {
    paidByMonth = List.copyOf(paidByMonth);
    if (!paidByMonth.stream().reduce(Money.ZERO, Money::plus).equals(balances.paid())) {
      throw new IllegalArgumentException("INV-8: the months do not add up to what was paid");
    }
  }

  /**
   * What a row is of.
   *
   * @param department whose project it is; null where rows are not by department
   * @param key code of the department, project or functional class, or name of the fund or kind;
   *     null for money of no project
   */
  public record Group(@Nullable String department, @Nullable String key) {}
}
