package org.juesuan.gateway.report;

/** What an expenditure is for, as the expenditure table divides it (支出决算表). */
public enum ExpenditureKind {
  /** 基本支出. */
  BASIC("basic", "基本支出"),
  /** 项目支出. */
  PROJECT("project", "项目支出"),
  /** 上缴上级支出. */
  UPWARD("upward", "上缴上级支出"),
  /** 经营支出. */
  BUSINESS("business", "经营支出"),
  /** 对附属单位补助支出. */
  SUBSIDY("subsidy", "对附属单位补助支出");

  private final String id;
  private final String label;

  ExpenditureKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word for it within the id of a figure. */
  public String id() {
    return id;
  }

  /** The official Chinese term. */
  public String label() {
    return label;
  }
}
