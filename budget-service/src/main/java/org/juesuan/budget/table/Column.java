package org.juesuan.budget.table;

import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;

/** What the columns of tables say; amounts are yuan. */
public enum Column {
  /** 金额 of a table with one column. */
  AMOUNT("amountYuan"),
  /** 合计 of the columns behind it. */
  TOTAL("totalYuan"),
  /** 财政拨款收入. */
  FISCAL("fiscalYuan"),
  /** 上级补助收入. */
  SUPERIOR_SUBSIDY("superiorSubsidyYuan"),
  /** 事业收入, 财政专户管理资金 included. */
  INSTITUTION_REVENUE("institutionRevenueYuan"),
  /** 经营收入. */
  BUSINESS_REVENUE("businessRevenueYuan"),
  /** 附属单位上缴收入. */
  SUBORDINATE_REMITTANCE("subordinateRemittanceYuan"),
  /** 其他收入. */
  OTHER_REVENUE("otherRevenueYuan"),
  /** 基本支出. */
  BASIC("basicYuan"),
  /** 项目支出. */
  PROJECT("projectYuan"),
  /** 上缴上级支出. */
  UPWARD("upwardYuan"),
  /** 经营支出. */
  BUSINESS("businessYuan"),
  /** 对附属单位补助支出. */
  SUBSIDY("subsidyYuan"),
  /** 一般公共预算财政拨款. */
  GENERAL_PUBLIC_BUDGET("generalPublicBudgetYuan"),
  /** 政府性基金预算财政拨款. */
  GOVERNMENT_FUND("governmentFundYuan"),
  /** 国有资本经营预算财政拨款. */
  STATE_CAPITAL("stateCapitalYuan"),
  /** 年初结转和结余. */
  OPENING_BALANCE("openingBalanceYuan"),
  /** 本年收入. */
  REVENUE("revenueYuan"),
  /** 本年支出, or 决算数 beside a budget. */
  EXPENDITURE("expenditureYuan"),
  /** 年末结转和结余. */
  CLOSING_BALANCE("closingBalanceYuan"),
  /** 年初预算数: the budget of the beginning of the year, not as it was changed since. */
  INITIAL_BUDGET("initialBudgetYuan");

  private static final String UNIT = "Yuan";

  private final String member;

  Column(String member) {
    this.member = member;
  }

  /** The name of its member in answers. */
  public String member() {
    return member;
  }

  /** The same without the unit: the name of a row that says in one table what the column says. */
  String withoutUnit() {
    return member.substring(0, member.length() - UNIT.length());
  }

  /** The column of one of the three budgets, or of the income that other money comes from. */
  static Column of(Fund fund) {
    return switch (fund) {
      case GENERAL_PUBLIC_BUDGET -> GENERAL_PUBLIC_BUDGET;
      case GOVERNMENT_FUND -> GOVERNMENT_FUND;
      case STATE_CAPITAL -> STATE_CAPITAL;
      case SPECIAL_ACCOUNT, INSTITUTION_REVENUE -> INSTITUTION_REVENUE;
      case SUPERIOR_SUBSIDY -> SUPERIOR_SUBSIDY;
      case SUBORDINATE_REMITTANCE -> SUBORDINATE_REMITTANCE;
      case BUSINESS_REVENUE -> BUSINESS_REVENUE;
      case OTHER_REVENUE -> OTHER_REVENUE;
    };
  }

  /** The column of a kind of expenditure. */
  static Column of(ExpenditureKind kind) {
    return switch (kind) {
      case BASIC -> BASIC;
      case PROJECT -> PROJECT;
      case UPWARD -> UPWARD;
      case BUSINESS -> BUSINESS;
      case SUBSIDY -> SUBSIDY;
    };
  }
}
