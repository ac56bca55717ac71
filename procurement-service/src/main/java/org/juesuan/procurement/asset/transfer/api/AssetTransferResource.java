package org.juesuan.procurement.asset.transfer.api;

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
import org.juesuan.procurement.asset.transfer.AssetTransfer;
import org.juesuan.procurement.asset.transfer.OfferedTransfer;
import org.juesuan.procurement.asset.transfer.TransferService;
import org.juesuan.procurement.asset.transfer.TransferState;

/** Transfers of assets that a department gives or receives. */
@Path("/api/v1/procurement/departments/{department}/asset-transfers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Asset transfers", description = "Assets that go from one department to another.")
public class AssetTransferResource {

  private static final String LIST = "asset-transfers";
  private static final String EXAMPLE = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21";

  private final TransferService transfers;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AssetTransferResource(TransferService transfers, IdempotentAnswers answers, Caller caller) {
    this.transfers = transfers;
    this.answers = answers;
    this.caller = caller;
  }

  /** Offers pieces of a card. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "proposeAssetTransfer",
      summary = "Offer pieces of an asset card to another department",
      description =
          "Role clerk of the department that gives. Nothing moves until the other one agrees."
              + " Refusals: asset-not-found, asset-not-held, card-refused, date-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response propose(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TransferRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          OfferedTransfer offer = transfers.propose(department, body.toDraft());
          String location =
              "/api/v1/procurement/departments/%s/asset-transfers/%s"
                  .formatted(department, offer.transfer().id());
          return Answer.created(TransferView.of(offer, department), location, tag(offer));
        });
  }

  /** Those a department gives or receives. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listAssetTransfers",
      summary = "List the transfers a department gives or receives",
      description = "By id. Any role, in the caller's scope.")
  public Page<TransferHead> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Only in this state.", example = "PROPOSED") @QueryParam("state")
          @Nullable TransferState state,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = IdCursor.positionIn(cursor, LIST);
    List<AssetTransfer> rows = transfers.list(department, state, after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString())).map(TransferHead::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getAssetTransfer",
      summary = "Read a transfer of assets",
      description =
          "For both departments, with what is offered. Any role, in the caller's scope. 404"
              + " transfer-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The transfer, with its ETag, which names the state of what is offered too.",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<TransferView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the transfer.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    OfferedTransfer offer = transfers.known(department, id);
    return Preconditions.answer(ifNoneMatch, tag(offer), TransferView.of(offer, department));
  }

  /** The receiving department takes it over. */
  @POST
  @Path("/{id}/agreement")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "agreeToAssetTransfer",
      summary = "Take over what another department offers",
      description =
          "Role clerk of the department that receives; needs If-Match. The pieces leave the one"
              + " card and stand on the other in one transaction, as two facts and two events of"
              + " one transfer. Refusals: transfer-not-found, transfer-state-forbids,"
              + " asset-not-held, card-number-taken, year-frozen in either department.")
  @APIResponse(
      responseCode = "200",
      description = "Agreed.",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response agree(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the transfer.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid AgreementRequest body) {
    caller.requireScope(department);
    return answer(
        department,
        dryRun,
        body,
        () -> transfers.agree(department, id, ifMatch, body.cardNumber(), body.location()));
  }

  /** The receiving department does not want it. */
  @POST
  @Path("/{id}/rejection")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "rejectAssetTransfer",
      summary = "Refuse what another department offers",
      description =
          "Role clerk of the department that receives; needs If-Match. Refusals:"
              + " transfer-not-found, transfer-state-forbids.")
  @APIResponse(
      responseCode = "200",
      description = "Rejected.",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response reject(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the transfer.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TransferEndRequest body) {
    caller.requireScope(department);
    return answer(
        department, dryRun, body, () -> transfers.reject(department, id, ifMatch, body.reason()));
  }

  /** The giving department does not offer it any more. */
  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "withdrawAssetTransfer",
      summary = "Withdraw an offer that nobody has agreed to",
      description =
          "Role clerk of the department that gives; needs If-Match. Refusals: transfer-not-found,"
              + " transfer-state-forbids.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content = @Content(schema = @Schema(implementation = TransferView.class)))
  public Response withdraw(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the transfer.", example = EXAMPLE) @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TransferEndRequest body) {
    caller.requireScope(department);
    return answer(
        department, dryRun, body, () -> transfers.withdraw(department, id, ifMatch, body.reason()));
  }

  private Response answer(
      String department, DryRun dryRun, Object body, Supplier<OfferedTransfer> step) {
    return answers.answer(
        dryRun,
        body,
        () -> {
          OfferedTransfer offer = step.get();
          return Answer.ok(TransferView.of(offer, department), tag(offer));
        });
  }

  private static EntityTag tag(OfferedTransfer offer) {
    return new EntityTag(offer.tag());
  }
}
