package org.juesuan.evaluation.selfevaluation.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.SelfEvaluationService;
import org.juesuan.evaluation.selfevaluation.Transition;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The way of a self-evaluation through its states. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/self-evaluations/{id}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-evaluations", description = "Self-evaluations of projects, scored and explained.")
public class EvaluationTransitionResource {

  private final SelfEvaluationService evaluations;
  private final IdempotentAnswers answers;
  private final Caller caller;

  EvaluationTransitionResource(
      SelfEvaluationService evaluations, IdempotentAnswers answers, Caller caller) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.caller = caller;
  }

  /** Takes a step. */
  @POST
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.REVIEWER, Role.Claims.FINANCE})
  @Operation(
      operationId = "moveSelfEvaluation",
      summary = "Take a step of the life cycle",
      description =
          "Needs If-Match. SUBMITTED from DRAFT or RETURNED: clerk. REVIEWED from SUBMITTED:"
              + " reviewer. CONFIRMED from REVIEWED: finance. RETURNED from SUBMITTED or REVIEWED:"
              + " reviewer or finance; from CONFIRMED: finance; with a reason and comments on"
              + " rows. Whoever filled in or submitted the form does not check it. Refusals:"
              + " evaluation-not-found, evaluation-state-forbids, role-insufficient, own-work,"
              + " form-incomplete, remarks-refused, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The self-evaluation in its new state; with dryRun nothing is changed.",
      content = @Content(schema = @Schema(implementation = SelfEvaluationView.class)))
  public Response move(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the self-evaluation.",
              example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TransitionRequest body) {
    caller.requireScope(department);
    EvaluationYear evaluationYear = new EvaluationYear(department, year);
    Transition transition = body.toTransition();
    Supplier<Answer<SelfEvaluationView>> effect =
        () -> {
          EvaluatedForm moved =
              evaluations.move(evaluationYear, id, transition, ifMatch, Authors.of(caller));
          return Answer.ok(SelfEvaluationView.of(moved), SelfEvaluationResource.tag(moved));
        };
    return answers.answer(dryRun, body, effect);
  }
}
