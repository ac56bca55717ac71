package org.juesuan.procurement.asset;

/** What a vehicle serves (车辆用途), in the order of the final account's text. */
public enum VehicleUse {
  /** 部级领导干部用车. */
  MINISTERIAL,
  /** 主要领导干部用车. */
  PRINCIPAL_OFFICIAL,
  /** 机要通信用车. */
  CONFIDENTIAL_COMMUNICATION,
  /** 应急保障用车. */
  EMERGENCY,
  /** 执法执勤用车. */
  LAW_ENFORCEMENT,
  /** 特种专业技术用车. */
  SPECIAL_TECHNICAL,
  /** 离退休干部用车. */
  RETIRED_OFFICIAL,
  /** 其他用车. */
  OTHER
}
