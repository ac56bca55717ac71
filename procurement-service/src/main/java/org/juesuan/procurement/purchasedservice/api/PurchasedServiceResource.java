package org.juesuan.procurement.purchasedservice.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.juesuan.procurement.purchasedservice.PurchasedService;
import org.juesuan.procurement.purchasedservice.PurchasedServiceService;
import org.juesuan.procurement.year.ProcurementYear;

/** The purchased services of a department's year. */
@Path("/api/v1/procurement/departments/{department}/years/{year}/purchased-services")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchased services", description = "Services bought for the public (政府购买服务).")
public class PurchasedServiceResource {

  private static final String LIST = "purchased-services";

  private final PurchasedServiceService services;
  private final IdempotentAnswers answers;
  private final Caller caller;

  PurchasedServiceResource(
      PurchasedServiceService services, IdempotentAnswers answers, Caller caller) {
    this.services = services;
    this.answers = answers;
    this.caller = caller;
  }

  /** Enters a purchased service. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordPurchasedService",
      summary = "Enter a purchased service",
      description =
          "Role clerk. Labour dispatch and hiring, goods, works and financing are refused, and so"
              + " are public institutions of the first class as purchaser or supplier, each with"
              + " its rule. Refusals: purchased-service-excluded, purchased-service-faulty,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Entered.",
      content = @Content(schema = @Schema(implementation = PurchasedServiceView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid PurchasedServiceRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          PurchasedService entered =
              services.record(new ProcurementYear(department, year), body.toDraft());
          return Answer.created(PurchasedServiceView.of(entered), location(entered), tag(entered));
        });
  }

  /** The purchased services of a year. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listPurchasedServices",
      summary = "List the purchased services of a year",
      description = "By guidance catalogue. Any role, in the caller's scope.")
  public Page<PurchasedServiceView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<PurchasedService> rows =
        services.all(new ProcurementYear(department, year)).stream()
            .filter(row -> position == null || row.sortKey().compareTo(position.get(0)) > 0)
            .limit(limit.rowsToFetch())
            .toList();
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.sortKey()))
        .map(PurchasedServiceView::of);
  }

  /** One purchased service. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getPurchasedService",
      summary = "Read a purchased service",
      description = "Any role, in the caller's scope. 404 purchased-service-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The purchased service, with its ETag.",
      content = @Content(schema = @Schema(implementation = PurchasedServiceView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<PurchasedServiceView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the purchased service.",
              example = "9a7d3c21-0f5e-4b8c-8d21-5b6a7c8d9e0f")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    PurchasedService known = services.known(new ProcurementYear(department, year), id);
    return Preconditions.answer(ifNoneMatch, tag(known), PurchasedServiceView.of(known));
  }

  /** Replaces a purchased service. */
  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "replacePurchasedService",
      summary = "Replace a purchased service",
      description = "Role clerk. Refusals: purchased-service-not-found and those of entering it.")
  @APIResponse(
      responseCode = "200",
      description = "The new state with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = PurchasedServiceView.class)))
  public Response replace(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the purchased service.",
              example = "9a7d3c21-0f5e-4b8c-8d21-5b6a7c8d9e0f")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid PurchasedServiceRequest body) {
    caller.requireScope(department);
    return answers.replacement(
        dryRun,
        () -> {
          PurchasedService replaced =
              services.replace(new ProcurementYear(department, year), id, body.toDraft(), ifMatch);
          return Answer.ok(PurchasedServiceView.of(replaced), tag(replaced));
        });
  }

  /** Withdraws what was entered by mistake. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "withdrawPurchasedService",
      summary = "Withdraw a purchased service",
      description =
          "Role clerk; for what was entered by mistake. The feed keeps it. Refusals:"
              + " purchased-service-not-found, year-frozen.")
  @APIResponse(responseCode = "204", description = "Withdrawn; with dryRun nothing is changed.")
  public void withdraw(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Id of the purchased service.",
              example = "9a7d3c21-0f5e-4b8c-8d21-5b6a7c8d9e0f")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun) {
    caller.requireScope(department);
    answers.withdrawal(
        dryRun, () -> services.withdraw(new ProcurementYear(department, year), id, ifMatch));
  }

  private static EntityTag tag(PurchasedService service) {
    return EntityTag.of(service.version());
  }

  private static String location(PurchasedService service) {
    return "/api/v1/procurement/departments/%s/years/%d/purchased-services/%s"
        .formatted(service.department(), service.fiscalYear(), service.id());
  }
}
