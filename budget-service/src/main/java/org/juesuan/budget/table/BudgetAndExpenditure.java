package org.juesuan.budget.table;

import org.juesuan.platform.money.Money;

/**
 * What an item was given at the beginning of the year and what was paid for it, in yuan.
 *
 * @param budget 年初预算数
 * @param expenditure 决算数
 */
public record BudgetAndExpenditure(Money budget, Money expenditure) {

  /** Both figures of two items together. */
  public BudgetAndExpenditure plus(BudgetAndExpenditure other) {
    return new BudgetAndExpenditure(budget.plus(other.budget), expenditure.plus(other.expenditure));
  }
}
