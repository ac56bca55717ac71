package org.juesuan.budget.department;

/** How an institution is funded (经费形式). */
public enum FundingForm {
  /** 全额拨款: wholly by fiscal appropriation. */
  FULL,
  /** 差额拨款: partly by fiscal appropriation. */
  PARTIAL,
  /** 自收自支: from its own revenue. */
  SELF_FUNDED
}
