package org.juesuan.gateway.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.gateway.audit.Finding;
import org.juesuan.gateway.audit.across.AcrossServices;
import org.juesuan.gateway.audit.api.AuditView;
import org.juesuan.gateway.audit.own.OwnDocument;
import org.juesuan.gateway.audit.rules.DocumentAudit;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.SectionAnswers;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The audit of our own report of a department and year. */
@Path("/api/v1/reports/departments/{department}/years/{year}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "What a final account contradicts.")
public class FindingsResource {

  private final DocumentAudit audit = new DocumentAudit();
  private final AcrossServices across = new AcrossServices();
  private final ReportService reports;
  private final Caller caller;
  private final CallerToken token;

  FindingsResource(ReportService reports, Caller caller, CallerToken token) {
    this.reports = reports;
    this.caller = caller;
    this.token = token;
  }

  /** What our own report contradicts. */
  @GET
  @Authenticated
  @Operation(
      operationId = "reportFindings",
      summary = "Findings on the annual report",
      description =
          "Composes the report and audits it as any other. A section that is unavailable is not"
              + " examined. What budget-service refuses the caller, or does not know, is refused"
              + " here too.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = AuditView.class)))
  public Uni<AuditView> findings(
      @Parameter(description = "Code of the department.", example = "110106-208-005")
          @PathParam("department")
          @Pattern(regexp = DepartmentCode.PATTERN)
          String department,
      @Parameter(description = "The fiscal year.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year) {
    caller.requireRead(department);
    return reports
        .sections(token.authorization(), department, year)
        .map(answers -> AuditView.of(findings(department, year, answers)));
  }

  /** What the report contradicts in itself, and one owner's section in another's. */
  private List<Finding> findings(String department, int year, SectionAnswers answers) {
    Report report = reports.compose(department, year, answers);
    return Stream.concat(audit.findings(OwnDocument.of(report)).stream(), across.findings(answers))
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }
}
