package org.juesuan.gateway.report;

/** The personnel regime of a department, which decides whether it has 机关运行经费. */
public enum InstitutionType {
  /** 行政单位. */
  ADMINISTRATIVE("行政单位"),
  /** 参照公务员法管理事业单位. */
  CIVIL_SERVANT_LAW_INSTITUTION("参照公务员法管理事业单位"),
  /** 事业单位. */
  PUBLIC_INSTITUTION("事业单位");

  private final String label;

  InstitutionType(String label) {
    this.label = label;
  }

  /** The official Chinese term. */
  public String label() {
    return label;
  }
}
