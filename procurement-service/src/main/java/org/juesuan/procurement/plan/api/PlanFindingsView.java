package org.juesuan.procurement.plan.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.plan.PlanFinding;

/** The findings of a year. */
@Schema(name = "PlanFindings", description = "What somebody should look at in a year's plan.")
public record PlanFindingsView(
    @Schema(description = "The findings, the gravest first.") List<PlanFindingView> findings) {

  /** Keeps a list of its own. */
  public PlanFindingsView {
    findings = List.copyOf(findings);
  }

  static PlanFindingsView of(List<PlanFinding> findings) {
    return new PlanFindingsView(findings.stream().map(PlanFindingView::of).toList());
  }
}
