package org.juesuan.evaluation.section.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.scoring.Explanation;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.ScoredForm;
import org.juesuan.evaluation.template.FundColumn;
import org.juesuan.evaluation.template.FundLineTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/** A line of the fund block as it is to be printed. */
@Schema(
    name = "EvaluationFundPart",
    description =
        "A line of the fund block as it is to be printed; null is an empty cell, a masked cell is"
            + " printed as a dash. The amounts"
            + " in yuan are the exact ones behind the written ones: the ledger's where it prints so,"
            + " else what was written.")
public record FundPart(
    @Schema(description = "Which money.", examples = "TOTAL") FundSource source,
    @Schema(description = "The printed label.", examples = "年度资金总额") String label,
    @Schema(description = "年初预算数 as written.", examples = "49.41") @Nullable String initialBudget,
    @Schema(description = "年初预算数, exact.", examples = "494100.00")
        @Nullable Money initialBudgetYuan,
    @Schema(description = "全年预算数 as written.", examples = "42.93") @Nullable String annualBudget,
    @Schema(description = "全年预算数, exact.", examples = "429304.00") @Nullable Money annualBudgetYuan,
    @Schema(description = "全年执行数 as written.", examples = "42.93") @Nullable String executed,
    @Schema(description = "全年执行数, exact.", examples = "429304.00") @Nullable Money executedYuan,
    @Schema(description = "分值.", examples = "10") @Nullable String weight,
    @Schema(description = "执行率 in per cent.", examples = "100") @Nullable String ratePercent,
    @Schema(description = "得分.", examples = "10") @Nullable String score,
    @Schema(description = "Cells that are masked.", examples = "[\"WEIGHT\", \"SCORE\"]")
        List<FundColumn> masked) {

  /** Keeps a list of its own. */
  public FundPart {
    masked = List.copyOf(masked);
  }

  static FundPart of(WrittenFundLine line, EvaluatedForm evaluated) {
    ScoredForm scored = evaluated.scored();
    Optional<FundLineTemplate> cells = scored.template().funds().line(line.source());
    List<FundColumn> masked =
        List.copyOf(new TreeSet<>(cells.map(FundLineTemplate::masked).orElseGet(Set::of)));
    boolean total = line.source() == FundSource.TOTAL;
    Explanation execution = total ? scored.execution() : null;
    BigDecimal points = scored.template().funds().executionWeight();
    boolean scores = total && points.signum() > 0;
    return new FundPart(
        line.source(),
        cells.map(FundLineTemplate::label).orElse(line.source().name()),
        line.initialBudget(),
        evaluated.exact(line, WrittenFundLine::initialBudget, LedgerFunds.Line::initialBudget),
        line.annualBudget(),
        evaluated.exact(line, WrittenFundLine::annualBudget, LedgerFunds.Line::annualBudget),
        line.executed(),
        evaluated.exact(line, WrittenFundLine::executed, LedgerFunds.Line::executed),
        shown(line.weight(), scores ? points.toPlainString() : null, masked, FundColumn.WEIGHT),
        shown(line.ratePercent(), null, masked, FundColumn.RATE),
        shown(
            line.score(),
            execution == null ? null : execution.score().toPlainString(),
            masked,
            FundColumn.SCORE),
        masked);
  }

  private static @Nullable String shown(
      @Nullable String written,
      @Nullable String computed,
      List<FundColumn> masked,
      FundColumn column) {
    if (masked.contains(column)) {
      return null;
    }
    return written == null ? computed : written;
  }
}
