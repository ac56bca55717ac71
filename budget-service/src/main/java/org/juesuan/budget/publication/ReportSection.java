package org.juesuan.budget.publication;

import java.util.Locale;

/** A section of the report document, by the service that answers for it. */
public enum ReportSection {
  /** Computed by this service. */
  BUDGET,
  /** 绩效自评. */
  EVALUATION,
  /** 政府采购、国有资产、政府购买服务. */
  PROCUREMENT;

  /** The name in documents and events, for example {@code evaluation}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
