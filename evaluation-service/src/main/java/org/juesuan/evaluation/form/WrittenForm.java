package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation form (项目支出绩效自评表) to the letter: every figure is the text that was written, so
 * that what was published stays as it was published. It names organisations and no person.
 *
 * @param projectCode 项目编码
 * @param projectName 项目名称
 * @param supervisingDepartment 主管部门; null where the form does not say
 * @param implementingUnit 实施单位; null where the form does not say
 * @param amountUnit the unit of the amounts
 * @param funds lines of the fund block, in printed order
 * @param expectedGoal 年度总体目标, 预期目标; empty where the form has none
 * @param actualOutcome 年度总体目标, 实际完成情况; empty where the form has none
 * @param rows indicators, in printed order
 * @param total 总分 as published; null where it is to be computed
 */
public record WrittenForm(
    String projectCode,
    String projectName,
    @Nullable String supervisingDepartment,
    @Nullable String implementingUnit,
    AmountUnit amountUnit,
    List<WrittenFundLine> funds,
    String expectedGoal,
    String actualOutcome,
    List<WrittenRow> rows,
    @Nullable String total) {

  /** Keeps copies of its own. */
  public WrittenForm {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  /**
   * The form with its figures as numbers and its amounts in yuan.
   *
   * @throws IllegalArgumentException if a figure is not written as {@link Points} and the unit ask
   */
  public EvaluationForm read(int fiscalYear) {
    return new EvaluationForm(
        projectCode,
        projectName,
        fiscalYear,
        funds.stream().map(line -> line.read(amountUnit)).toList(),
        expectedGoal,
        actualOutcome,
        rows.stream().map(WrittenRow::read).toList(),
        total == null ? null : new BigDecimal(total));
  }
}
