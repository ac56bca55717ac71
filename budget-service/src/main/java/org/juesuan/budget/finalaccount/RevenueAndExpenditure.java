package org.juesuan.budget.finalaccount;

import org.juesuan.platform.money.Money;

/**
 * Both sides of an account of revenue and expenditure (收入支出决算总表, table 公开01), in yuan.
 *
 * <p>Identity A03 holds for every value: revenue and opening balance together are expenditure and
 * closing balance together.
 *
 * @param revenue 本年收入
 * @param openingBalance 年初结转和结余
 * @param expenditure 本年支出
 * @param closingBalance 年末结转和结余
 */
public record RevenueAndExpenditure(
    Money revenue, Money openingBalance, Money expenditure, Money closingBalance) {

  /** Refuses an account whose two sides differ: its rows would not be a ledger's. */
  public RevenueAndExpenditure {
    if (!revenue.plus(openingBalance).equals(expenditure.plus(closingBalance))) {
      throw new IllegalArgumentException("A03: the two sides of the account differ");
    }
  }

  /** 总计: the one figure both sides add up to. */
  public Money total() {
    return revenue.plus(openingBalance);
  }
}
