package org.juesuan.gateway.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The self-evaluations of a year, counted by evaluation-service.
 *
 * @param evaluations how many there are
 * @param totals how many have a total
 * @param averageTotal mean of the totals; null where there is none
 * @param weightedTotal the same weighted by annual budget; null without a budget
 * @param grades how many have which grade (等级), the best first
 */
public record EvaluationSummary(
    int evaluations,
    int totals,
    @Nullable String averageTotal,
    @Nullable String weightedTotal,
    List<GradeCount> grades) {

  public EvaluationSummary {
    grades = List.copyOf(grades);
  }

  /** How many have a grade. */
  public record GradeCount(String grade, int count) {}
}
