package org.juesuan.budget.department;

/** Kind of an institution (单位性质). */
public enum InstitutionType {
  /** 行政单位. */
  ADMINISTRATIVE(true),
  /** 参照公务员法管理事业单位. */
  CIVIL_SERVANT_LAW_INSTITUTION(true),
  /** 事业单位. */
  PUBLIC_INSTITUTION(false);

  private final boolean publishesOperatingExpenses;

  InstitutionType(boolean publishesOperatingExpenses) {
    this.publishesOperatingExpenses = publishesOperatingExpenses;
  }

  /** Whether 机关运行经费 is published of it (identity B09). */
  public boolean publishesOperatingExpenses() {
    return publishesOperatingExpenses;
  }
}
