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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.gateway.audit.api.ReportFindingsView;
import org.juesuan.gateway.composition.FindingsService;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The audit of our own report of a department and year. */
@Path("/api/v1/reports/departments/{department}/years/{year}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "What a final account contradicts.")
public class FindingsResource {

  private final FindingsService findings;
  private final Caller caller;
  private final CallerToken token;

  FindingsResource(FindingsService findings, Caller caller, CallerToken token) {
    this.findings = findings;
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
          "Composes the report and audits it: by the rules for any document, one service's section"
              + " against another's, and with what evaluation-service finds in the self-evaluations."
              + " What a service does not tell is not examined and is named. What budget-service"
              + " refuses the caller, or does not know, is refused here too. Ask before the account is"
              + " approved: what is frozen then is corrected no more.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = ReportFindingsView.class)))
  public Uni<ReportFindingsView> findings(
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
    return findings
        .findings(token.authorization(), department, year)
        .map(found -> ReportFindingsView.of(found.findings(), found.notExamined()));
  }
}
