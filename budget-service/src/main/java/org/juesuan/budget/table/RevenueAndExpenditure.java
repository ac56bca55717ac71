package org.juesuan.budget.table;

import org.juesuan.platform.money.Money;

/**
 * Both sides of an account of revenue and expenditure (收入支出决算总表, table 公开01), in yuan.
 *
 * <p>Identity A03 holds for every value: revenue, surplus used and opening balance together are
 * expenditure, surplus distributed and closing balance together.
 *
 * @param revenue 本年收入
 * @param surplusUsed 使用非财政拨款结余; zero of fiscal money
 * @param openingBalance 年初结转和结余
 * @param expenditure 本年支出
 * @param surplusDistributed 结余分配; zero of fiscal money
 * @param closingBalance 年末结转和结余
 */
public record RevenueAndExpenditure(
    Money revenue,
    Money surplusUsed,
    Money openingBalance,
    Money expenditure,
    Money surplusDistributed,
    Money closingBalance) {

  /** Refuses an account whose two sides differ: its rows would not be a ledger's. */
  public RevenueAndExpenditure {
    if (!revenue
        .plus(surplusUsed)
        .plus(openingBalance)
        .equals(expenditure.plus(surplusDistributed).plus(closingBalance))) {
      throw new IllegalArgumentException("A03: the two sides of the account differ");
    }
  }

  /** An account of fiscal money, which knows no surplus of its own. */
  public static RevenueAndExpenditure fiscal(
      Money revenue, Money openingBalance, Money expenditure, Money closingBalance) {
    return new RevenueAndExpenditure(
        revenue, Money.ZERO, openingBalance, expenditure, Money.ZERO, closingBalance);
  }

  /** 总计: the one figure both sides add up to. */
  public Money total() {
    return revenue.plus(surplusUsed).plus(openingBalance);
  }
}
