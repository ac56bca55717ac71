package org.juesuan.budget.ledger;

/** Nature of the money (资金性质), with the code of the national technical standard. */
public enum Fund {
  /** 一般公共预算资金. */
  GENERAL_PUBLIC_BUDGET("11", true),
  /** 政府性基金预算资金. */
  GOVERNMENT_FUND("12", true),
  /** 国有资本经营预算资金. */
  STATE_CAPITAL("13", true),
  /** 财政专户管理资金. */
  SPECIAL_ACCOUNT("2", false),
  /** 事业收入资金. */
  INSTITUTION_REVENUE("31", false),
  /** 上级补助收入资金. */
  SUPERIOR_SUBSIDY("32", false),
  /** 附属单位上缴收入资金. */
  SUBORDINATE_REMITTANCE("33", false),
  /** 经营收入资金. */
  BUSINESS_REVENUE("34", false),
  /** 其他收入资金. */
  OTHER_REVENUE("39", false);

  private final String code;
  private final boolean fiscal;

  Fund(String code, boolean fiscal) {
    this.code = code;
    this.fiscal = fiscal;
  }

  /** Code of the fund nature in the national technical standard (预算管理一体化). */
  public String code() {
    return code;
  }

  /** Whether it is a fiscal appropriation (财政拨款): one of the three budgets of the government. */
  public boolean isFiscal() {
    return fiscal;
  }
}
