package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.FormFindings;

/** What a reviewer would ask about one self-evaluation of a year. */
@Schema(
    name = "ReviewedSelfEvaluation",
    description = "A self-evaluation and what a reviewer would ask about it.")
public record FormFindingsView(
    @Schema(
            description = "Id of the self-evaluation.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        UUID id,
    @Schema(description = "Code of the project.", examples = "P2020-01") String projectCode,
    @Schema(description = "Name of the project.", examples = "网络运行维护") String projectName,
    @Schema(description = "How far the self-evaluation has come.", examples = "CONFIRMED")
        EvaluationState state,
    @Schema(description = "The findings, the gravest first; may be none.")
        List<FindingView> findings) {

  /** Keeps a list of its own. */
  public FormFindingsView {
    findings = List.copyOf(findings);
  }

  static FormFindingsView of(FormFindings reviewed) {
    return new FormFindingsView(
        reviewed.evaluation().id(),
        reviewed.evaluation().form().projectCode(),
        reviewed.evaluation().form().projectName(),
        reviewed.evaluation().state(),
        reviewed.findings().stream().map(FindingView::of).toList());
  }
}
