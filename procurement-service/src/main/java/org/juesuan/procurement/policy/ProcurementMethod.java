package org.juesuan.procurement.policy;

/** How the supplier is found (政府采购方式; 政府采购法 Article 26 and the decrees named). */
public enum ProcurementMethod {
  /** 公开招标. */
  OPEN_TENDER,
  /** 邀请招标. */
  INVITED_TENDER,
  /** 竞争性谈判. */
  COMPETITIVE_NEGOTIATION,
  /** 竞争性磋商 (财库〔2014〕214号). */
  COMPETITIVE_CONSULTATION,
  /** 询价. */
  INQUIRY,
  /** 单一来源. */
  SINGLE_SOURCE,
  /** 框架协议 (财政部令第110号, from 2022-03-01). */
  FRAMEWORK_AGREEMENT,
  /** 自行采购: a purchase outside the catalogue and below the limit, by the unit's own rules. */
  OTHER
}
