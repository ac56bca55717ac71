package org.juesuan.budget.finalaccount.api;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Explanation;
import org.juesuan.budget.finalaccount.ExplanationService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The explanations of an account. */
@Path("/api/v1/budget/departments/{department}/years/{year}/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Explanations", description = "Why figures of the account are what they are.")
public class ExplanationsResource {

  private final ExplanationService explanations;
  private final IdempotentAnswers answers;
  private final Caller caller;

  ExplanationsResource(ExplanationService explanations, IdempotentAnswers answers, Caller caller) {
    this.explanations = explanations;
    this.answers = answers;
    this.caller = caller;
  }

  /** The explanations, as recorded. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getExplanations",
      summary = "Read the explanations of an account",
      description = "Any role. 404 book-not-found or explanations-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "As recorded, with its ETag.",
      content = @Content(schema = @Schema(implementation = ExplanationsView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ExplanationsView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<List<Explanation>> known = explanations.known(new BookId(department, year));
    return Preconditions.answer(ifNoneMatch, known.entityTag(), ExplanationsView.of(known));
  }

  /** Records the explanations, for the first time or anew. */
  @PUT
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordExplanations",
      summary = "Record the explanations of an account",
      description =
          "Role clerk. The whole set: a figure left out is no longer explained. If-None-Match: *"
              + " records the first state, If-Match replaces one. 404 book-not-found.")
  @APIResponse(
      responseCode = "200",
      description =
          "Recorded anew; the ETag is that of the new state. With dryRun what would be recorded,"
              + " without an ETag.",
      content = @Content(schema = @Schema(implementation = ExplanationsView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded for the first time.",
      content = @Content(schema = @Schema(implementation = ExplanationsView.class)))
  @APIResponse(responseCode = "409", description = "account-state-forbids")
  @APIResponse(responseCode = "422", description = "code-unknown")
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "* when nothing is recorded yet.", example = "*")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ExplanationsRequest body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () ->
            RecordedAnswers.of(
                explanations.record(
                    new BookId(department, year), body.toExplanations(), ifNoneMatch, ifMatch),
                ExplanationsView::of));
  }
}
