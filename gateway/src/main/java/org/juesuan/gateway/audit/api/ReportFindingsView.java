package org.juesuan.gateway.audit.api;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.api.AuditView.CountsView;
import org.juesuan.gateway.audit.api.AuditView.FindingView;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;

/** The findings on our own report. */
@Schema(
    name = "ReportFindings",
    requiredProperties = {"counts", "findings", "notExamined"},
    description = "What was found in the annual report, the heaviest first.")
public record ReportFindingsView(
    @Schema(description = "How many findings there are of each weight.") CountsView counts,
    @Schema(description = "The findings.") List<FindingView> findings,
    @Schema(description = "The services that told nothing to examine, or not all; none is best.")
        List<NotExaminedView> notExamined) {

  /** The answer for what was found, and for the owners of what was not examined. */
  public static ReportFindingsView of(
      List<Finding> findings, SortedMap<Owner, Reason> notExamined) {
    AuditView audit = AuditView.of(findings);
    return new ReportFindingsView(
        audit.counts(),
        audit.findings(),
        notExamined.entrySet().stream()
            .map(each -> new NotExaminedView(each.getKey().id(), each.getValue().code()))
            .toList());
  }

  /** A service whose part was not examined. */
  @Schema(
      name = "ReportNotExamined",
      requiredProperties = {"service", "reason"},
      description = "A service whose part of the report was not examined, or not all of it.")
  public record NotExaminedView(
      @Schema(description = "The service.", examples = "evaluation") String service,
      @Schema(
              description =
                  "Why: `not-installed`, `unreachable`, `timeout`, `failed`, `unreadable` or"
                      + " `not-recorded`.",
              examples = "timeout")
          String reason) {}
}
