package org.juesuan.procurement.asset.stocktaking.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.juesuan.procurement.asset.api.IdCursor;
import org.juesuan.procurement.asset.stocktaking.StockTaking;
import org.juesuan.procurement.asset.stocktaking.StockTakingService;

/** Stock-takings of a department. */
@Path("/api/v1/procurement/departments/{department}/stock-takings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock-takings", description = "What was counted, and how the register follows.")
public class StockTakingResource {

  private static final String LIST = "stock-takings";
  private static final String EXAMPLE = "3b0c6a52-9a1e-4a37-8f0d-5f6f2c8f1a44";

  private final StockTakingService takings;
  private final IdempotentAnswers answers;
  private final Caller caller;

  StockTakingResource(StockTakingService takings, IdempotentAnswers answers, Caller caller) {
    this.takings = takings;
    this.answers = answers;
    this.caller = caller;
  }

  /** Records a count. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordStockTaking",
      summary = "Record a count and compare it with the register",
      description =
          "Role clerk. No card changes: each difference is settled by itself. Refusals:"
              + " date-refused, stock-taking-faulty.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded, with its differences.",
      content = @Content(schema = @Schema(implementation = StockTakingView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid CountRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          StockTaking taking = takings.record(department, body.toCount());
          String location =
              "/api/v1/procurement/departments/%s/stock-takings/%s"
                  .formatted(department, taking.id());
          return Answer.created(StockTakingView.of(taking), location, tag(taking));
        });
  }

  /** Those of a department. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listStockTakings",
      summary = "List the stock-takings of a department",
      description = "By id. Any role, in the caller's scope.")
  public Page<StockTakingView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = IdCursor.positionIn(cursor, LIST);
    List<StockTaking> rows = takings.list(department, after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString()))
        .map(StockTakingView::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getStockTaking",
      summary = "Read a stock-taking",
      description = "Any role, in the caller's scope. 404 stock-taking-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The stock-taking, with its ETag.",
      content = @Content(schema = @Schema(implementation = StockTakingView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<StockTakingView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the stock-taking.", example = EXAMPLE) @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    StockTaking taking = takings.known(department, id);
    return Preconditions.answer(ifNoneMatch, tag(taking), StockTakingView.of(taking));
  }

  /** Lets the register follow a difference. */
  @POST
  @Path("/{id}/settlements")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "settleStockTakingDifference",
      summary = "Let the register follow a difference",
      description =
          "Role clerk; needs If-Match. ELSEWHERE and OTHER_STATE change the card, SURPLUS records"
              + " one, MISSING applies for a disposal as LOST, which finance decides. Refusals:"
              + " stock-taking-not-found, stock-taking-faulty, difference-settled, asset-not-held,"
              + " card-number-taken, card-refused, date-refused, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The stock-taking with the difference settled, and its ETag.",
      content = @Content(schema = @Schema(implementation = StockTakingView.class)))
  public Response settle(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the stock-taking.", example = EXAMPLE) @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid SettlementRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          StockTaking taking =
              takings.settle(department, id, ifMatch, body.toSettlement(), caller.subject());
          return Answer.ok(StockTakingView.of(taking), tag(taking));
        });
  }

  private static EntityTag tag(StockTaking taking) {
    return EntityTag.of(taking.version());
  }
}
