package org.juesuan.budget.ledger;

/** The five kinds of expenditure of a department; together they are 本年支出 (identity A05). */
public enum ExpenditureKind {
  /** 基本支出: personnel and operating expenses. */
  BASIC,
  /** 项目支出. */
  PROJECT,
  /** 上缴上级支出. */
  UPWARD,
  /** 经营支出. */
  BUSINESS,
  /** 对附属单位补助支出. */
  SUBSIDY;

  /** Whether fiscal money may be spent so; the other kinds are paid from other money alone. */
  public boolean isFiscal() {
    return this == BASIC || this == PROJECT;
  }
}
