package org.juesuan.evaluation.selfevaluation.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What a reviewer sees of all self-evaluations of a year. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluations", description = "Self-evaluations of projects, scored and explained.")
public class YearFindingsResource {

  private final SelfEvaluationService evaluations;
  private final Caller caller;

  YearFindingsResource(SelfEvaluationService evaluations, Caller caller) {
    this.evaluations = evaluations;
    this.caller = caller;
  }

  /** The findings of a year. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getYearFindings",
      summary = "Review the self-evaluations of a year",
      description =
          "Every self-evaluation with what a reviewer would ask about it, as `getFindings` says it of"
              + " one. Any role, in the caller's scope.")
  public YearFindingsView findings(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    return YearFindingsView.of(evaluations.findings(new EvaluationYear(department, year)));
  }
}
