package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.Points;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FundSource;

/** A line of the fund block as written. */
@Schema(
    name = "FundLine",
    description = "A line of the fund block (项目资金) as written; null is an empty cell or a dash.")
public record FundLineForm(
    @Schema(
            description = "TOTAL 年度资金总额, CURRENT_YEAR 当年财政拨款, CARRIED_OVER 上年结转资金, OTHER 其他资金.",
            examples = "TOTAL")
        @NotNull
        FundSource source,
    @Schema(description = "年初预算数, in the unit of the form.", examples = "49.41")
        @Pattern(regexp = AMOUNT, message = AMOUNT_REQUIREMENT)
        @Nullable String initialBudget,
    @Schema(description = "全年预算数, in the unit of the form.", examples = "42.93")
        @Pattern(regexp = AMOUNT, message = AMOUNT_REQUIREMENT)
        @Nullable String annualBudget,
    @Schema(description = "全年执行数, in the unit of the form.", examples = "42.93")
        @Pattern(regexp = AMOUNT, message = AMOUNT_REQUIREMENT)
        @Nullable String executed,
    @Schema(description = "分值.", examples = "10")
        @Pattern(regexp = Points.SCORE, message = Points.SCORE_REQUIREMENT)
        @Nullable String weight,
    @Schema(description = "执行率 as printed, without its sign.", examples = "100")
        @Pattern(regexp = RATE, message = "must be a string such as \"97.6\"")
        @Nullable String ratePercent,
    @Schema(description = "得分 as published or typed.", examples = "10")
        @Pattern(regexp = Points.SCORE, message = Points.SCORE_REQUIREMENT)
        @Nullable String score) {

  private static final String AMOUNT = "^\\d{1,12}(\\.\\d{1,6})?$";
  private static final String AMOUNT_REQUIREMENT =
      "must be a string such as \"49.41\", exact to the fen";
  private static final String RATE = "^\\d{1,5}(\\.\\d{1,4})?$";

  static FundLineForm of(WrittenFundLine line) {
    return new FundLineForm(
        line.source(),
        line.initialBudget(),
        line.annualBudget(),
        line.executed(),
        line.weight(),
        line.ratePercent(),
        line.score());
  }

  WrittenFundLine toLine() {
    return new WrittenFundLine(
        source, initialBudget, annualBudget, executed, weight, ratePercent, score);
  }
}
