package org.juesuan.evaluation.template;

/** The columns of the fund block (项目资金). */
public enum FundColumn {
  /** 年初预算数. */
  INITIAL_BUDGET,
  /** 全年预算数. */
  ANNUAL_BUDGET,
  /** 全年执行数. */
  EXECUTED,
  /** 分值. */
  WEIGHT,
  /** 执行率. */
  RATE,
  /** 得分. */
  SCORE
}
