package org.juesuan.procurement.plan.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
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
import org.juesuan.procurement.plan.PlanDraft;
import org.juesuan.procurement.plan.PlanItem;
import org.juesuan.procurement.plan.PlanPosition;
import org.juesuan.procurement.plan.PlanService;
import org.juesuan.procurement.plan.PlanState;
import org.juesuan.procurement.year.ProcurementYear;

/** The procurement plan of a department's year. */
@Path("/api/v1/procurement/departments/{department}/years/{year}/plan-items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plan", description = "What departments mean to buy, and by which procedure.")
public class PlanItemResource {

  private static final String LIST = "plan-items";

  private final PlanService plan;
  private final IdempotentAnswers answers;
  private final Caller caller;

  PlanItemResource(PlanService plan, IdempotentAnswers answers, Caller caller) {
    this.plan = plan;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters a plan item. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordPlanItem",
      summary = "Enter a plan item",
      description =
          "Role clerk. What is outside the catalogue and below the limit is entered too, so that"
              + " every contract stands on a plan item. What does not keep the policy is not"
              + " refused, but found: see findings. Refusals: plan-item-faulty, year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Entered, in state PLANNED.",
      content = @Content(schema = @Schema(implementation = PlanItemView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid PlanItemRequest body) {
    caller.requireScope(department);
    PlanDraft draft = body.toDraft();
    return answers.answer(
        dryRun,
        body,
        () -> {
          PlanItem item = plan.record(new ProcurementYear(department, year), draft);
          return Answer.created(PlanItemView.of(item), location(item), tag(item));
        });
  }

  /** The plan items of a year. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listPlanItems",
      summary = "List the plan items of a year",
      description = "By catalogue code. Any role, in the caller's scope.")
  public Page<PlanItemView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Only those in this state.", example = "TENDERING")
          @QueryParam("state")
          @Nullable PlanState state,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    return Page.of(
            plan.list(
                new ProcurementYear(department, year),
                state,
                position(Cursor.positionIn(cursor, LIST, 2)),
                limit.rowsToFetch()),
            limit,
            item -> Cursor.of(LIST, item.catalogueCode().value(), item.id().toString()))
        .map(PlanItemView::of);
  }

  /** What somebody should look at. */
  @GET
  @Path("/findings")
  @Authenticated
  @Operation(
      operationId = "listPlanFindings",
      summary = "Look through the plan of a year",
      description =
          "Compares the plan with the policy that holds, and looks for purchases that were split;"
              + " the rules stand in the README. Any role, in the caller's scope.")
  public PlanFindingsView findings(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    return PlanFindingsView.of(plan.findings(new ProcurementYear(department, year)));
  }

  /** One plan item. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getPlanItem",
      summary = "Read a plan item",
      description = "Any role, in the caller's scope. 404 plan-item-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The plan item, with its ETag.",
      content = @Content(schema = @Schema(implementation = PlanItemView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<PlanItemView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the plan item.",
              example = "3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    PlanItem known = plan.known(new ProcurementYear(department, year), id);
    return Preconditions.answer(ifNoneMatch, tag(known), PlanItemView.of(known));
  }

  /** Replaces what is planned. */
  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "replacePlanItem",
      summary = "Replace what is planned",
      description =
          "Role clerk; while it is PLANNED. Refusals: plan-item-not-found,"
              + " plan-item-state-forbids, plan-item-faulty, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The new state with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = PlanItemView.class)))
  public Response replace(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the plan item.",
              example = "3c0b6f0e-7a51-4f0e-9a2b-6f1d2e3c4b5a")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid PlanItemRequest body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () -> {
          PlanItem replaced =
              plan.replace(new ProcurementYear(department, year), id, body.toDraft(), ifMatch);
          return Answer.ok(PlanItemView.of(replaced), tag(replaced));
        });
  }

  static EntityTag tag(PlanItem item) {
    return EntityTag.of(item.version());
  }

  private static @Nullable PlanPosition position(@Nullable List<String> parts) {
    if (parts == null) {
      return null;
    }
    try {
      return new PlanPosition(parts.get(0), UUID.fromString(parts.get(1)));
    } catch (IllegalArgumentException noIdentity) {
      throw Cursor.invalid();
    }
  }

  private static String location(PlanItem item) {
    return "/api/v1/procurement/departments/%s/years/%d/plan-items/%s"
        .formatted(item.department(), item.fiscalYear(), item.id());
  }
}
