package org.juesuan.procurement.plan;

/** How a plan item ended that led to nothing. */
public enum CancellationKind {
  /** 废标, 流标: the procedure failed (政府采购法 Article 36) and may be held again. */
  FAILED,
  /** 终止: the purchase is given up for good. */
  TERMINATED
}
