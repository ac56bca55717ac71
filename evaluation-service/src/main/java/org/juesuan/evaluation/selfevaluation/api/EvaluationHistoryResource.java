package org.juesuan.evaluation.selfevaluation.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.Revision;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What a reviewer sees of a self-evaluation, and everything it ever was. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/self-evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluations", description = "Self-evaluations of projects, scored and explained.")
public class EvaluationHistoryResource {

  private static final String LIST = "revisions";

  private final SelfEvaluationService evaluations;
  private final Caller caller;

  EvaluationHistoryResource(SelfEvaluationService evaluations, Caller caller) {
    this.evaluations = evaluations;
    this.caller = caller;
  }

  /** Findings. */
  @GET
  @Path("/findings")
  @Authenticated
  @Operation(
      operationId = "getFindings",
      summary = "Review a self-evaluation",
      description =
          "What a reviewer would ask about, each with rule, severity, place and sentence. Copies"
              + " are looked for among the forms of the same department and year. 404"
              + " evaluation-not-found.")
  public FindingsView findings(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id) {
    caller.requireRead(department);
    return FindingsView.of(evaluations.findings(new EvaluationYear(department, year), id));
  }

  /** Revisions. */
  @GET
  @Path("/revisions")
  @Authenticated
  @Operation(
      operationId = "listRevisions",
      summary = "List the revisions of a self-evaluation",
      description = "Every change, the first one first. 404 evaluation-not-found.")
  public Page<RevisionHead> revisions(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<Revision> rows =
        evaluations.revisions(
            new EvaluationYear(department, year), id, position(cursor), limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, Long.toString(row.evaluation().version())))
        .map(RevisionHead::of);
  }

  /** One revision. */
  @GET
  @Path("/revisions/{number}")
  @Authenticated
  @Operation(
      operationId = "getRevision",
      summary = "Read a revision of a self-evaluation",
      description =
          "The form as one change left it; it never changes. 404 evaluation-not-found or"
              + " revision-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The revision.",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<RevisionView> revision(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @Parameter(description = "Number of the revision, from 1.", example = "1")
          @PathParam("number")
          @Min(1)
          long number,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Revision known = evaluations.revision(new EvaluationYear(department, year), id, number);
    return Preconditions.answer(ifNoneMatch, EntityTag.of(number), RevisionView.of(known));
  }

  private static long position(@Nullable Cursor cursor) {
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    if (position == null) {
      return 0;
    }
    if (!position.get(0).matches("\\d{1,18}")) {
      throw Cursor.invalid();
    }
    return Long.parseLong(position.get(0));
  }
}
