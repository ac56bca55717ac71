package org.juesuan.procurement.plan.api;

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
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanService;
import org.juesuan.procurement.year.ProcurementYear;

/** The way of a plan item to its procedure. */
@Path("/api/v1/procurement/departments/{department}/years/{year}/plan-items/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan", description = "What departments mean to buy, and by which procedure.")
public class PlanStepResource {

  private final PlanService plan;
  private final IdempotentAnswers answers;
  private final Caller caller;

  PlanStepResource(PlanService plan, IdempotentAnswers answers, Caller caller) {
    this.plan = plan;
    this.answers = answers;
    this.caller = caller;
  }

  /** Opens the procedure. */
  @POST
  @Path("/procedure")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "openProcedure",
      summary = "Open the procedure of a plan item",
      description =
          "Role clerk; needs If-Match. From PLANNED, or again after a procedure that failed."
              + " Refusals: plan-item-not-found, plan-item-state-forbids, plan-item-faulty for a"
              + " day that does not fit, year-frozen for a day of a frozen year.")
  @APIResponse(
      responseCode = "200",
      description = "The plan item, TENDERING; with dryRun nothing is changed.",
      content = @Content(schema = @Schema(implementation = PlanItemView.class)))
  public Response open(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the plan item.",
              example = "3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid OpeningRequest body) {
    ProcurementYear planYear = new ProcurementYear(department, year);
    return step(department, dryRun, body, () -> plan.open(planYear, id, body.toOpening(), ifMatch));
  }

  /** Ends the item without a contract. */
  @POST
  @Path("/cancellation")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "cancelPlanItem",
      summary = "End a plan item without a contract",
      description =
          "Role clerk; needs If-Match. FAILED (废标) from TENDERING; TERMINATED (终止) from PLANNED or"
              + " TENDERING. Refusals: plan-item-not-found, plan-item-state-forbids,"
              + " plan-item-faulty for a day that does not fit, year-frozen for a day of a frozen"
              + " year.")
  @APIResponse(
      responseCode = "200",
      description = "The plan item, CANCELLED; with dryRun nothing is changed.",
      content = @Content(schema = @Schema(implementation = PlanItemView.class)))
  public Response cancel(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the plan item.",
              example = "3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid CancellationForm body) {
    ProcurementYear planYear = new ProcurementYear(department, year);
    return step(
        department, dryRun, body, () -> plan.cancel(planYear, id, body.toCancellation(), ifMatch));
  }

  private Response step(String department, DryRun dryRun, Object body, Supplier<PlanItem> effect) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          PlanItem moved = effect.get();
          return Answer.ok(PlanItemView.of(moved), PlanItemResource.tag(moved));
        });
  }
}
