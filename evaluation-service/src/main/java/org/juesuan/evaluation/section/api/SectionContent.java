package org.juesuan.evaluation.section.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.summary.YearSummary;
import org.juesuan.evaluation.summary.api.SummaryView;

/** What the evaluation section says; the digest is of this. */
@Schema(
    name = "EvaluationSectionContent",
    description = "What the section says. Every figure is a string; null is never zero.")
public record SectionContent(
    @Schema(description = "The tables, by project code.") List<EvaluationPart> evaluations,
    @Schema(description = "What they come to.") SummaryView summary) {

  /** Keeps a list of its own. */
  public SectionContent {
    evaluations = List.copyOf(evaluations);
  }

  /** The content made of a year's self-evaluations. */
  public static SectionContent of(List<EvaluatedForm> forms, YearSummary summary) {
    return new SectionContent(
        forms.stream().map(EvaluationPart::of).toList(), SummaryView.of(summary));
  }
}
