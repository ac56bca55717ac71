package org.juesuan.budget.ledger;

/**
 * Where money of an appropriation stands. The first two are outside of it; the other six add up to
 * what it was given (INV-1).
 */
public enum Compartment {
  /** Where the budget of the year comes from (资金来源). */
  SOURCE,
  /** Where money of an earlier year comes from (上年结转). */
  PRIOR_YEAR,
  /** May be spent (可用指标). */
  AVAILABLE,
  /** Withheld by finance (冻结). */
  FROZEN,
  /** Held for a contract (占用). */
  COMMITTED,
  /** Paid (已支付). */
  PAID,
  /** Moved into next year's book (结转). */
  CARRIED,
  /** Taken back by finance, or lapsed (结余收回). */
  RETURNED;

  /** Whether money here belongs to an appropriation. */
  public boolean isInside() {
    return this != SOURCE && this != PRIOR_YEAR;
  }
}
