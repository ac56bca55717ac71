package org.juesuan.gateway.report;

/** How far a department lives on fiscal appropriations. */
public enum FundingForm {
  /** 全额拨款. */
  FULL("全额拨款"),
  /** 差额拨款. */
  PARTIAL("差额拨款"),
  /** 自收自支. */
  SELF_FUNDED("自收自支");

  private final String label;

  FundingForm(String label) {
    this.label = label;
  }

  /** The official Chinese term. */
  public String label() {
    return label;
  }
}
