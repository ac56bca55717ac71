package org.juesuan.procurement.policy;

/** What is bought, in the three categories of the law (政府采购法 Article 2). */
public enum ProcurementCategory {
  /** 货物. */
  GOODS,
  /** 工程. */
  WORKS,
  /** 服务. */
  SERVICES
}
