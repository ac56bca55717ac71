package org.juesuan.budget.income;

import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * The account of one non-fiscal fund in one year, in yuan.
 *
 * @param fund nature of the money
 * @param opening 年初结转和结余: what the years before left, and the adjustments of this year
 * @param received 本年收入
 * @param surplusUsed 使用非财政拨款结余
 * @param expenditure 本年支出: what the ledger paid
 * @param surplusDistributed 结余分配
 */
public record NonFiscalBalance(
    Fund fund,
    Money opening,
    Money received,
    Money surplusUsed,
    Money expenditure,
    Money surplusDistributed) {

  /** 年末结转和结余: opening + income − paid, after the surplus was used and distributed. */
  public Money closing() {
    return opening.plus(received).plus(surplusUsed).minus(expenditure).minus(surplusDistributed);
  }

  /** By how much more was paid than there was; zero where the money sufficed. */
  public Money shortfall() {
    return closing().isNegative() ? closing().negated() : Money.ZERO;
  }
}
