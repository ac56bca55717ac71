package org.juesuan.budget.income;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * What a caller asks to be recorded.
 *
 * @param kind what the entry says
 * @param fund nature of the money, never fiscal
 * @param functional functional code of a receipt, of any level; null of every other kind
 * @param decrease whether an opening adjustment lowers the balance; null of every other kind
 * @param amount in yuan, never negative
 * @param payerDepartment the department of this system that paid, where one did
 * @param papers the papers behind it
 */
public record IncomeDraft(
    IncomeKind kind,
    Fund fund,
    @Nullable String functional,
    @Nullable Boolean decrease,
    Money amount,
    @Nullable String payerDepartment,
    Papers papers) {

  /** What the entry adds to the balance of its fund, in yuan. */
  public Money effect() {
    boolean lowers =
        kind == IncomeKind.SURPLUS_DISTRIBUTED
            || (kind == IncomeKind.OPENING_ADJUSTMENT && Boolean.TRUE.equals(decrease));
    return lowers ? amount.negated() : amount;
  }

  /**
   * The papers of an entry.
   *
   * @param businessDate the day on which it took effect
   * @param documentNumber number of the receipt or of the approving document
   * @param reason why; of an adjustment and of a reversal
   * @param externalReference the caller's own reference, unique for ever within the department
   */
  public record Papers(
      LocalDate businessDate,
      @Nullable String documentNumber,
      @Nullable String reason,
      @Nullable String externalReference) {}
}
