package org.juesuan.evaluation.summary.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.summary.WeakIndicator;
import org.juesuan.evaluation.summary.YearSummary;
import org.juesuan.platform.money.Money;

/** What the self-evaluations of a year come to. */
@Schema(name = "Summary", description = "What the self-evaluations of a year come to.")
public record SummaryView(
    @Schema(description = "How many there are.", examples = "9") int evaluations,
    @Schema(description = "How many stand where.") List<StateCount> states,
    @Schema(description = "全年预算数 the forms cover, in yuan.", examples = "6138623.00")
        Money annualBudgetYuan,
    @Schema(description = "全年执行数 the forms cover, in yuan.", examples = "6138623.00")
        Money executedYuan,
    @Schema(description = "How many have a total.", examples = "9") int totals,
    @Schema(description = "Mean of the totals; null where there is none.", examples = "99.73")
        @Nullable String averageTotal,
    @Schema(
            description = "The same weighted by annual budget; null without a budget.",
            examples = "99.64")
        @Nullable String weightedTotal,
    @Schema(description = "How many have which grade, the best first.") List<GradeCount> grades,
    @Schema(description = "Indicators that lost the greatest share of their points, at most ten.")
        List<WeakIndicatorView> weakest) {

  /** How many stand in a state. */
  @Schema(description = "How many self-evaluations stand in a state.")
  public record StateCount(
      @Schema(description = "The state.", examples = "CONFIRMED") EvaluationState state,
      @Schema(description = "How many.", examples = "9") int count) {}

  /** How many have a grade. */
  @Schema(description = "How many self-evaluations have a grade.")
  public record GradeCount(
      @Schema(description = "等级.", examples = "优") String grade,
      @Schema(description = "How many.", examples = "9") int count) {}

  /** An indicator that lost points. */
  @Schema(name = "WeakIndicator", description = "An indicator that lost points.")
  public record WeakIndicatorView(
      @Schema(description = "项目编码.", examples = "XM2020-005") String projectCode,
      @Schema(description = "项目名称.", examples = "社保运行保障经费") String projectName,
      @Schema(description = "Place of the row in the form, from 0.", examples = "4") int row,
      @Schema(description = "三级指标.", examples = "公告") String indicator,
      @Schema(description = "分值.", examples = "2") String weight,
      @Schema(description = "得分.", examples = "1.10") String score,
      @Schema(description = "Score by weight in per cent.", examples = "55.00") String percent) {

    static WeakIndicatorView of(WeakIndicator weak) {
      return new WeakIndicatorView(
          weak.projectCode(),
          weak.projectName(),
          weak.row(),
          weak.indicator(),
          weak.weight().toPlainString(),
          weak.score().toPlainString(),
          weak.percent().toPlainString());
    }
  }

  /** Keeps lists of its own. */
  public SummaryView {
    states = List.copyOf(states);
    grades = List.copyOf(grades);
    weakest = List.copyOf(weakest);
  }

  /** The view of a summary. */
  public static SummaryView of(YearSummary summary) {
    return new SummaryView(
        summary.evaluations(),
        summary.states().entrySet().stream()
            .map(state -> new StateCount(state.getKey(), state.getValue()))
            .toList(),
        summary.annualBudget(),
        summary.executed(),
        summary.totals(),
        plain(summary.average()),
        plain(summary.weighted()),
        summary.grades().entrySet().stream()
            .map(grade -> new GradeCount(grade.getKey(), grade.getValue()))
            .toList(),
        summary.weakest().stream().map(WeakIndicatorView::of).toList());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
