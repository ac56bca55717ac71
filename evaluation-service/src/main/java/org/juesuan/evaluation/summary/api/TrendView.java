package org.juesuan.evaluation.summary.api;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.summary.YearSummary;

/** Several years side by side. */
@Schema(name = "Trend", description = "Summaries of several years.")
public record TrendView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "The years that have self-evaluations, the first one first.")
        List<YearFigures> years) {

  /** A year of the trend. */
  @Schema(name = "TrendYear", description = "A year and its summary.")
  public record YearFigures(
      @Schema(description = "年度.", examples = "2020") int fiscalYear,
      @Schema(description = "What it comes to.") SummaryView summary) {}

  /** Keeps a list of its own. */
  public TrendView {
    years = List.copyOf(years);
  }

  static TrendView of(String department, SortedMap<Integer, YearSummary> years) {
    return new TrendView(
        department,
        years.entrySet().stream()
            .map(year -> new YearFigures(year.getKey(), SummaryView.of(year.getValue())))
            .toList());
  }
}
