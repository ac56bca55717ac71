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
import org.juesuan.budget.finalaccount.Staffing;
import org.juesuan.budget.finalaccount.StaffingService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The staffing of an account. */
@Path("/api/v1/budget/departments/{department}/years/{year}/staffing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing", description = "Establishment and actual staff of a year.")
public class StaffingResource {

  private final StaffingService staffing;
  private final IdempotentAnswers answers;
  private final Caller caller;

  StaffingResource(StaffingService staffing, IdempotentAnswers answers, Caller caller) {
    this.staffing = staffing;
    this.answers = answers;
    this.caller = caller;
  }

  /** The staffing, as recorded. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getStaffing",
      summary = "Read the staffing of an account",
      description = "Any role. 404 book-not-found or staffing-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "As recorded, with its ETag.",
      content = @Content(schema = @Schema(implementation = StaffingView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<StaffingView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<Staffing> known = staffing.known(new BookId(department, year));
    return Preconditions.answer(ifNoneMatch, known.entityTag(), StaffingView.of(known));
  }

  /** Records the staffing, for the first time or anew. */
  @PUT
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordStaffing",
      summary = "Record the staffing of an account",
      description =
          "Role clerk. If-None-Match: * records the first state, If-Match replaces one. 404"
              + " book-not-found.")
  @APIResponse(
      responseCode = "200",
      description =
          "Recorded anew; the ETag is that of the new state. With dryRun what would be recorded,"
              + " without an ETag.",
      content = @Content(schema = @Schema(implementation = StaffingView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Recorded for the first time.",
      content = @Content(schema = @Schema(implementation = StaffingView.class)))
  @APIResponse(responseCode = "409", description = "account-state-forbids")
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "* when nothing is recorded yet.", example = "*")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid StaffingRequest body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () ->
            RecordedAnswers.of(
                staffing.record(
                    new BookId(department, year), body.toStaffing(), ifNoneMatch, ifMatch),
                StaffingView::of));
  }
}
