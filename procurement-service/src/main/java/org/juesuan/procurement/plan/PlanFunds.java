package org.juesuan.procurement.plan;

/** Where the money of a purchase comes from, as 政府采购情况表 (T11) shows it. */
public enum PlanFunds {
  /** 一般公共预算. */
  GENERAL_BUDGET,
  /** 政府性基金预算. */
  GOVERNMENT_FUND,
  /** 其他财政性资金. */
  OTHER_FISCAL,
  /** 非财政性资金. */
  NON_FISCAL;

  /** Whether it is public money (财政性资金). */
  public boolean isFiscal() {
    return this != NON_FISCAL;
  }
}
