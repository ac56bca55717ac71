package org.juesuan.procurement.contract;

import java.time.LocalDate;

/**
 * 验收: what was delivered was examined.
 *
 * @param on the day
 * @param result what was found
 * @param finished whether all of the contract is delivered
 * @param documentNumber number of the acceptance report (验收书)
 */
public record Acceptance(LocalDate on, Result result, boolean finished, String documentNumber) {

  /** 验收结论. */
  public enum Result {
    /** 合格. */
    PASSED,
    /** 不合格. */
    FAILED
  }

  /** Whether nothing more is to come of the supplier. */
  boolean completes() {
    return finished && result == Result.PASSED;
  }
}
