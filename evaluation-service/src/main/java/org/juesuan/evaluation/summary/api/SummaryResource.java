package org.juesuan.evaluation.summary.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.evaluation.summary.SummaryService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What the self-evaluations of years come to. */
@Path("/api/v1/evaluation/departments/{department}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Summary", description = "What the self-evaluations of years come to.")
public class SummaryResource {

  private static final int LONGEST = 20;

  private final SummaryService summaries;
  private final Caller caller;

  SummaryResource(SummaryService summaries, Caller caller) {
    this.summaries = summaries;
    this.caller = caller;
  }

  /** A year. */
  @GET
  @Path("/years/{year}/summary")
  @Authenticated
  @Operation(
      operationId = "getSummary",
      summary = "Sum up the self-evaluations of a year",
      description =
          "Count, money covered, average and weighted total, grades and weakest indicators. Any"
              + " role, in the caller's scope.")
  public SummaryView summary(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    return SummaryView.of(summaries.of(new EvaluationYear(department, year)));
  }

  /** Several years. */
  @GET
  @Path("/trend")
  @Authenticated
  @Operation(
      operationId = "getTrend",
      summary = "Compare the self-evaluations of several years",
      description =
          "At most 20 years; a year without self-evaluations is left out. Any role, in the"
              + " caller's scope.")
  public TrendView trend(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "The first year.", example = "2020")
          @QueryParam("from")
          @NotNull
          @Min(2000)
          @Max(2100)
          Integer from,
      @Parameter(description = "The last year.", example = "2022")
          @QueryParam("to")
          @NotNull
          @Min(2000)
          @Max(2100)
          Integer to) {
    caller.requireRead(department);
    if (to < from || to - from >= LONGEST) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD,
          "A trend is over one to twenty years.",
          List.of(Violation.parameter("to", "must lie up to 19 years behind from")));
    }
    return TrendView.of(department, summaries.trend(department, from, to));
  }
}
