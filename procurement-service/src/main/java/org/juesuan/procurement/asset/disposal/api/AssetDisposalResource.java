package org.juesuan.procurement.asset.disposal.api;

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
import java.util.function.Supplier;
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
import org.juesuan.procurement.asset.disposal.AssetDisposal;
import org.juesuan.procurement.asset.disposal.DisposalService;
import org.juesuan.procurement.asset.disposal.DisposalState;

/** Disposals of a department's assets. */
@Path("/api/v1/procurement/departments/{department}/asset-disposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Asset disposals", description = "Disposals, applied for and approved.")
public class AssetDisposalResource {

  private static final String LIST = "asset-disposals";
  private static final String EXAMPLE = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21";

  private final DisposalService disposals;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AssetDisposalResource(DisposalService disposals, IdempotentAnswers answers, Caller caller) {
    this.disposals = disposals;
    this.answers = answers;
    this.caller = caller;
  }

  /** Applies for one. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "applyForAssetDisposal",
      summary = "Apply for a disposal of pieces of an asset card",
      description =
          "Role clerk. Nothing leaves the card until it is approved. Refusals: asset-not-found,"
              + " asset-not-held, date-refused, year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Applied for.",
      content = @Content(schema = @Schema(implementation = DisposalView.class)))
  public Response apply(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid DisposalRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          AssetDisposal disposal = disposals.apply(department, body.toDraft(), caller.subject());
          String location =
              "/api/v1/procurement/departments/%s/asset-disposals/%s"
                  .formatted(department, disposal.id());
          return Answer.created(DisposalView.of(disposal), location, tag(disposal));
        });
  }

  /** Those of a department. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listAssetDisposals",
      summary = "List the disposals of a department",
      description = "By id. Any role, in the caller's scope.")
  public Page<DisposalView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Only in this state.", example = "APPLIED") @QueryParam("state")
          @Nullable DisposalState state,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = IdCursor.positionIn(cursor, LIST);
    List<AssetDisposal> rows = disposals.list(department, state, after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString())).map(DisposalView::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getAssetDisposal",
      summary = "Read a disposal",
      description = "Any role, in the caller's scope. 404 disposal-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The disposal, with its ETag.",
      content = @Content(schema = @Schema(implementation = DisposalView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<DisposalView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the disposal.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    AssetDisposal disposal = disposals.known(department, id);
    return Preconditions.answer(ifNoneMatch, tag(disposal), DisposalView.of(disposal));
  }

  /** Finance approves it. */
  @POST
  @Path("/{id}/approval")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "approveAssetDisposal",
      summary = "Approve a disposal, which takes the pieces off the card",
      description =
          "Role finance, and not who applied; needs If-Match. Refusals: disposal-not-found,"
              + " disposal-state-forbids, own-application, asset-not-held, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "Approved.",
      content = @Content(schema = @Schema(implementation = DisposalView.class)))
  public Response approve(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the disposal.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ApprovalRequest body) {
    caller.requireScope(department);
    return answer(
        dryRun,
        body,
        () -> disposals.approve(department, id, ifMatch, body.documentNumber(), caller.subject()));
  }

  /** Finance refuses it. */
  @POST
  @Path("/{id}/refusal")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "refuseAssetDisposal",
      summary = "Refuse a disposal",
      description =
          "Role finance; needs If-Match. Refusals: disposal-not-found, disposal-state-forbids.")
  @APIResponse(
      responseCode = "200",
      description = "Refused.",
      content = @Content(schema = @Schema(implementation = DisposalView.class)))
  public Response refuse(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the disposal.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid RefusalRequest body) {
    caller.requireScope(department);
    return answer(dryRun, body, () -> disposals.refuse(department, id, ifMatch, body.reason()));
  }

  private Response answer(DryRun dryRun, Object body, Supplier<AssetDisposal> step) {
    return answers.answer(
        dryRun,
        body,
        () -> {
          AssetDisposal disposal = step.get();
          return Answer.ok(DisposalView.of(disposal), tag(disposal));
        });
  }

  private static EntityTag tag(AssetDisposal disposal) {
    return EntityTag.of(disposal.version());
  }
}
