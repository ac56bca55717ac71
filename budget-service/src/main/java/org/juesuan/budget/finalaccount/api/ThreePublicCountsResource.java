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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.ThreePublicCounts;
import org.juesuan.budget.finalaccount.ThreePublicCountsService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The quantities behind the three public expenses of an account. */
@Path("/api/v1/budget/departments/{department}/years/{year}/three-public-counts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Three public counts",
    description = "Quantities behind the three public expenses of a year (“三公”经费实物量).")
public class ThreePublicCountsResource {

  private final ThreePublicCountsService counts;
  private final IdempotentAnswers answers;
  private final Caller caller;

  ThreePublicCountsResource(
      ThreePublicCountsService counts, IdempotentAnswers answers, Caller caller) {
    this.counts = counts;
    this.answers = answers;
    this.caller = caller;
  }

  /** The quantities, as recorded. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getThreePublicCounts",
      summary = "Read the quantities behind the three public expenses",
      description = "Any role. 404 book-not-found or three-public-counts-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "As recorded, with its ETag.",
      content = @Content(schema = @Schema(implementation = ThreePublicCountsView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ThreePublicCountsView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<ThreePublicCounts> known = counts.known(new BookId(department, year));
    return Preconditions.answer(ifNoneMatch, known.entityTag(), ThreePublicCountsView.of(known));
  }

  /** Records the quantities, for the first time or anew. */
  @PUT
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordThreePublicCounts",
      summary = "Record the quantities behind the three public expenses",
      description =
          "Role clerk. If-None-Match: * records the first state, If-Match replaces one. 404"
              + " book-not-found.")
  @APIResponse(
      responseCode = "200",
      description =
          "Recorded anew; the ETag is that of the new state. With dryRun what would be recorded,"
              + " without an ETag.",
      content = @Content(schema = @Schema(implementation = ThreePublicCountsView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded for the first time.",
      content = @Content(schema = @Schema(implementation = ThreePublicCountsView.class)))
  @APIResponse(responseCode = "409", description = "account-state-forbids")
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "* when nothing is recorded yet.", example = "*")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ThreePublicCountsRequest body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () ->
            RecordedAnswers.of(
                counts.record(new BookId(department, year), body.toCounts(), ifNoneMatch, ifMatch),
                ThreePublicCountsView::of));
  }
}
