package org.juesuan.budget.execution;

/** By what execution is grouped. */
public enum Dimension {
  /** 单位: each department below the one asked for, and itself. */
  DEPARTMENT,
  /** 项目: each project of each department, and what belongs to none. */
  PROJECT,
  /** 功能分类的类. */
  FUNCTIONAL_CLASS,
  /** 资金性质. */
  FUND,
  /** 支出类型. */
  EXPENDITURE_KIND
}
