package org.juesuan.evaluation.selfevaluation.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationDraft;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Self-evaluations of a department's projects in a year. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/self-evaluations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluations", description = "Self-evaluations of projects, scored and explained.")
public class SelfEvaluationResource {

  private static final String LIST = "self-evaluations";

  private final SelfEvaluationService evaluations;
  private final IdempotentAnswers answers;
  private final Caller caller;

  SelfEvaluationResource(
      SelfEvaluationService evaluations, IdempotentAnswers answers, Caller caller) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters the self-evaluation of a project. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordSelfEvaluation",
      summary = "Enter the self-evaluation of a project",
      description =
          "Role clerk. A form published before is entered as it was published. Refusals:"
              + " project-evaluated, template-unknown, score-refused, year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Entered, in state DRAFT.",
      content = @Content(schema = @Schema(implementation = SelfEvaluationView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid SelfEvaluationRequest body) {
    caller.requireScope(department);
    EvaluationYear evaluationYear = new EvaluationYear(department, year);
    EvaluationDraft draft = body.toDraft();
    Supplier<Answer<SelfEvaluationView>> effect =
        () -> {
          EvaluatedForm entered = evaluations.record(evaluationYear, draft, Authors.of(caller));
          return Answer.created(
              SelfEvaluationView.of(entered), location(entered.evaluation()), tag(entered));
        };
    return answers.answer(dryRun, body, effect);
  }

  /** Self-evaluations of a year. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listSelfEvaluations",
      summary = "List the self-evaluations of a year",
      description = "By project code, with total and grade. Any role, in the caller's scope.")
  public Page<EvaluationHead> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Only in this state.", example = "SUBMITTED") @QueryParam("state")
          @Nullable EvaluationState state,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<EvaluatedForm> rows =
        evaluations.list(
            new EvaluationYear(department, year),
            state,
            position == null ? null : position.get(0),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.evaluation().form().projectCode()))
        .map(EvaluationHead::of);
  }

  /** One self-evaluation. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getSelfEvaluation",
      summary = "Read a self-evaluation",
      description =
          "The form as written, its scores with their explanation, and the cells the template"
              + " demands otherwise. 404 evaluation-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The self-evaluation, with its ETag.",
      content = @Content(schema = @Schema(implementation = SelfEvaluationView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<SelfEvaluationView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    EvaluatedForm known = evaluations.known(new EvaluationYear(department, year), id);
    return Preconditions.answer(ifNoneMatch, tag(known), SelfEvaluationView.of(known));
  }

  /** Replaces the content. */
  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "replaceSelfEvaluation",
      summary = "Replace the content of a self-evaluation",
      description =
          "Role clerk; while it is DRAFT or RETURNED. Refusals: evaluation-not-found,"
              + " evaluation-state-forbids, project-evaluated, template-unknown, score-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The new state with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = SelfEvaluationView.class)))
  public Response replace(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid SelfEvaluationRequest body) {
    caller.requireScope(department);
    EvaluationYear evaluationYear = new EvaluationYear(department, year);
    EvaluationDraft draft = body.toDraft();
    return answers.replacement(
        dryRun,
        () -> {
          EvaluatedForm replaced =
              evaluations.replace(evaluationYear, id, draft, ifMatch, Authors.of(caller));
          return Answer.ok(SelfEvaluationView.of(replaced), tag(replaced));
        });
  }

  static EntityTag tag(EvaluatedForm evaluated) {
    return EntityTag.of(evaluated.evaluation().version());
  }

  private static String location(SelfEvaluation evaluation) {
    return "/api/v1/evaluation/departments/%s/years/%d/self-evaluations/%s"
        .formatted(evaluation.year().department(), evaluation.year().fiscalYear(), evaluation.id());
  }
}
