package org.juesuan.budget.table;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.platform.money.Money;

/**
 * One row of the expenditure of the general public budget by function (table 公开05), in yuan.
 *
 * @param code functional code: 类 of three digits, 款 of five, 项 of seven
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param expenditure 全年执行数
 * @param basic 基本支出 in it
 * @param project 项目支出 in it
 * @param brokenDown whether the rows one level below add up to this one; false where a record is
 *     coarse and stops here. Always true of a 项, below which there is nothing.
 */
public record FunctionalFigures(
    String code,
    Money initialBudget,
    Money annualBudget,
    Money expenditure,
    Money basic,
    Money project,
    boolean brokenDown) {

  /** 1 for 类, 2 for 款, 3 for 项. */
  public int level() {
    return CodeTree.level(code);
  }

  /** The code one level up; null of a 类. */
  public @Nullable String parent() {
    return CodeTree.parent(code);
  }
}
