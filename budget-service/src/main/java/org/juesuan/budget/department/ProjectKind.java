package org.juesuan.budget.department;

/** Class of a budget project (项目类别) in the integrated budget system. */
public enum ProjectKind {
  /** 人员类项目. */
  PERSONNEL,
  /** 公用经费项目. */
  PUBLIC_EXPENSE,
  /** 其他运转类项目. */
  OTHER_OPERATION,
  /** 特定目标类项目. */
  SPECIFIC_TARGET
}
