package org.juesuan.procurement.plan;

import java.time.LocalDate;

/**
 * Why a plan item led to nothing.
 *
 * @param kind whether the procedure failed or the purchase was given up
 * @param on the day of the notice
 * @param reason in words
 */
public record Cancellation(Kind kind, LocalDate on, String reason) {

  /** How it ended. */
  public enum Kind {
    /** 废标, 流标: the procedure failed (政府采购法 Article 36) and may be held again. */
    FAILED,
    /** 终止: the purchase is given up for good. */
    TERMINATED
  }
}
