package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.review.Finding;

/** Everything a reviewer would ask about. */
@Schema(
    name = "Findings",
    description = "What a reviewer would ask about; rounding is never a finding.")
public record FindingsView(
    @Schema(description = "The findings, the gravest first.") List<FindingView> findings) {

  /** Keeps a list of its own. */
  public FindingsView {
    findings = List.copyOf(findings);
  }

  static FindingsView of(List<Finding> findings) {
    return new FindingsView(findings.stream().map(FindingView::of).toList());
  }
}
