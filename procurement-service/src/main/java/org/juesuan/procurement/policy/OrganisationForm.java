package org.juesuan.procurement.policy;

/** Who organises a purchase (政府采购组织形式). */
public enum OrganisationForm {
  /** 政府集中采购, by the centralised purchasing agency. */
  CENTRALISED,
  /** 部门集中采购, by the department for all its units. */
  DEPARTMENT_CENTRALISED,
  /** 分散采购, by the unit itself or an agency of its choice. */
  DECENTRALISED
}
