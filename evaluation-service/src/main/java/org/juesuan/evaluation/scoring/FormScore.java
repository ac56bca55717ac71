package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.value.ActualValue;
import org.juesuan.evaluation.value.TargetValue;

/**
 * What the rules make of a whole form; scores that were published or typed play no part.
 *
 * @param execution score of the execution rate; null where the form has none or lacks its amounts
 * @param rows what the rules make of each row, in printed order
 */
public record FormScore(@Nullable Explanation execution, List<Assessment> rows) {

  /** Keeps a copy of its own. */
  public FormScore {
    rows = List.copyOf(rows);
  }

  /**
   * Scores a form.
   *
   * @throws IllegalArgumentException if a row has a weight that gives no points
   */
  public static FormScore of(EvaluationForm form, FormTemplate template) {
    return new FormScore(
        execution(form, template),
        form.rows().stream()
            .map(row -> RowScoring.assess(scored(row), template.scoring()))
            .toList());
  }

  /** Total and grade; empty while a row needs judgement. */
  public Optional<FormTotal> total(FormTemplate template) {
    List<BigDecimal> scores = new ArrayList<>();
    for (Assessment row : rows) {
      if (!(row instanceof Assessment.Computed computed)) {
        return Optional.empty();
      }
      scores.add(computed.explanation().score());
    }
    BigDecimal first = execution == null ? BigDecimal.ZERO : execution.score();
    return Optional.of(FormTotal.of(first, scores, template));
  }

  private static @Nullable Explanation execution(EvaluationForm form, FormTemplate template) {
    BigDecimal weight = template.funds().executionWeight();
    return form.fundLine(FundSource.TOTAL)
        .filter(line -> weight.signum() > 0)
        .flatMap(
            line ->
                line.annualBudget() == null || line.executed() == null
                    ? Optional.empty()
                    : Optional.of(
                        ExecutionScoring.score(line.annualBudget(), line.executed(), weight)))
        .orElse(null);
  }

  private static Row scored(IndicatorRow row) {
    return new Row(
        TargetValue.of(row.target()), ActualValue.of(row.actual()), row.weight(), row.attainment());
  }
}
