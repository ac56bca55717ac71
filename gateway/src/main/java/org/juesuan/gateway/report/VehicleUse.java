package org.juesuan.gateway.report;

/** 车辆用途, in the order of the later form of 国有资产占用情况. */
public enum VehicleUse {
  MINISTERIAL("部级领导干部用车"),
  PRINCIPAL_OFFICIAL("主要领导干部用车"),
  CONFIDENTIAL_COMMUNICATION("机要通信用车"),
  EMERGENCY("应急保障用车"),
  LAW_ENFORCEMENT("执法执勤用车"),
  SPECIAL_TECHNICAL("特种专业技术用车"),
  RETIRED_OFFICIAL("离退休干部用车"),
  OTHER("其他用车");

  private final String label;

  VehicleUse(String label) {
    this.label = label;
  }

  /** Its name in the report. */
  public String label() {
    return label;
  }
}
