package org.juesuan.evaluation.template;

/** The lines of the fund block (项目资金). */
public enum FundSource {
  /** 年度资金总额. */
  TOTAL,
  /** 当年财政拨款. */
  CURRENT_YEAR,
  /** 上年结转资金. */
  CARRIED_OVER,
  /** 其他资金. */
  OTHER
}
