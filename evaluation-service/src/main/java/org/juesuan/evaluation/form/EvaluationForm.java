package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.FundSource;

/**
 * A self-evaluation form (项目支出绩效自评表) as filled in.
 *
 * @param projectCode null where a published form names no code
 * @param projectName 项目名称
 * @param fiscalYear 年度
 * @param funds lines of the fund block, in printed order
 * @param expectedGoal 年度总体目标, 预期目标
 * @param actualOutcome 年度总体目标, 实际完成情况
 * @param rows indicators, in printed order
 * @param total 总分 as published or typed; null while there is none
 */
public record EvaluationForm(
    @Nullable String projectCode,
    String projectName,
    int fiscalYear,
    List<FundLine> funds,
    String expectedGoal,
    String actualOutcome,
    List<IndicatorRow> rows,
    @Nullable BigDecimal total) {

  /** Keeps copies of its own. */
  public EvaluationForm {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  /** The line of that money, if the form has one. */
  public Optional<FundLine> fundLine(FundSource source) {
    return funds.stream().filter(line -> line.source() == source).findFirst();
  }
}
