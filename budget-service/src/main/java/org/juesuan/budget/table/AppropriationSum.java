package org.juesuan.budget.table;

import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * Appropriations of the same coding added up, over one department or over several.
 *
 * <p>What came in is {@code initial + adjusted − returned}: of current money it is 财政拨款收入, because
 * only INITIAL, SUPPLEMENT, WITHDRAW and TRANSFER change these columns and a transfer stays within
 * department, year, fund and origin year, so it cancels in the sum; of carried money it is 年初结转和结余,
 * because there only CARRY_IN, OPENING_ADJUSTMENT and such transfers do. Reversals have the negated
 * effects and so count negatively. With INV-1 both sides of every account agree.
 *
 * @param fund nature of the money
 * @param current whether it is of this year's budget, not carried from an earlier one
 * @param functional functional code, of the level the records have
 * @param economic department-economic code, of the level the records have
 * @param kind kind of expenditure
 * @param balances where the money stands, in yuan
 */
public record AppropriationSum(
    Fund fund,
    boolean current,
    String functional,
    String economic,
    ExpenditureKind kind,
    Balances balances) {

  /** 本年收入 of fiscal money. */
  public Money revenue() {
    return current ? cameIn() : Money.ZERO;
  }

  /** 年初结转和结余 of fiscal money. */
  public Money openingBalance() {
    return current ? Money.ZERO : cameIn();
  }

  /** 本年支出. */
  public Money expenditure() {
    return balances.paid();
  }

  /** 本年支出 of one kind. */
  public Money expenditure(ExpenditureKind ofKind) {
    return kind == ofKind ? balances.paid() : Money.ZERO;
  }

  /** 年末结转和结余 of fiscal money. */
  public Money closingBalance() {
    return balances
        .available()
        .plus(balances.frozen())
        .plus(balances.committed())
        .plus(balances.carried());
  }

  /** Whether anything was ever given or paid by this coding. */
  public boolean hasMoney() {
    return !balances.initial().isZero()
        || !balances.annualBudget().isZero()
        || !balances.paid().isZero();
  }

  private Money cameIn() {
    return balances.annualBudget().minus(balances.returned());
  }
}
