package org.juesuan.gateway.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.EvaluationSummary;
import org.juesuan.gateway.composition.EvaluationSummary.GradeCount;

/**
 * The distribution of the scores of self-evaluations, as evaluation-service counts them.
 *
 * @param scored how many have a total, out of all
 * @param average mean of the totals; null where there is none
 * @param weighted the same weighted by annual budget; null likewise
 */
public record EvaluationPanel(
    int scored,
    int all,
    @Nullable String average,
    @Nullable String weighted,
    List<GradeCount> grades) {

  public EvaluationPanel {
    grades = List.copyOf(grades);
  }

  static EvaluationPanel of(EvaluationSummary summary) {
    return new EvaluationPanel(
        summary.totals(),
        summary.evaluations(),
        summary.averageTotal(),
        summary.weightedTotal(),
        summary.grades());
  }
}
