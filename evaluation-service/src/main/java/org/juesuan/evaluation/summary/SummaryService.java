package org.juesuan.evaluation.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.year.EvaluationYear;

/** Sums up years. */
@ApplicationScoped
@Transactional
public class SummaryService {

  private final SelfEvaluationService evaluations;

  SummaryService(SelfEvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  /** What a year comes to. */
  public YearSummary of(EvaluationYear year) {
    return YearSummary.of(evaluations.all(year));
  }

  /** What each year comes to that has self-evaluations, the first one first. */
  public SortedMap<Integer, YearSummary> trend(String department, int from, int to) {
    SortedMap<Integer, YearSummary> years = new TreeMap<>();
    for (int year = from; year <= to; year++) {
      YearSummary summary = of(new EvaluationYear(department, year));
      if (summary.evaluations() > 0) {
        years.put(year, summary);
      }
    }
    return years;
  }
}
