package org.juesuan.procurement.plan;

/** Where a plan item stands. */
public enum PlanState {
  /** Nothing was begun; everything may still be changed. */
  PLANNED,
  /** The procedure is open. */
  TENDERING,
  /** At least one contract came of it; further lots may follow. */
  AWARDED,
  /** 废标 or 终止: this procedure leads to no contract. */
  CANCELLED
}
