package org.juesuan.procurement.asset.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
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
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.AssetService;
import org.juesuan.procurement.asset.CardFilter;
import org.juesuan.procurement.asset.Holding;
import org.juesuan.procurement.asset.UseState;
import org.juesuan.procurement.asset.VehicleUse;
import org.juesuan.procurement.problem.ProcurementError;

/** The register of a department's assets. */
@Path("/api/v1/procurement/departments/{department}/assets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets", description = "The register of assets and what is held at a date.")
public class AssetResource {

  private static final String LIST = "assets";

  private final AssetService assets;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AssetResource(AssetService assets, IdempotentAnswers answers, Caller caller) {
    this.assets = assets;
    this.answers = answers;
    this.caller = caller;
  }

  /** Records a card. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "recordAsset",
      summary = "Record an asset card",
      description =
          "Role clerk. Refusals: card-number-taken, card-refused,"
              + " date-refused, year-frozen (a year from heldFrom on is frozen).")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = AssetView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid RecordAssetRequest body) {
    caller.requireScope(department);
    return answers.answer(
        dryRun,
        body,
        () -> {
          AssetCard card = assets.record(department, body.toCard());
          return Answer.created(AssetView.of(card), location(card), tag(card));
        });
  }

  /** What is held. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listAssets",
      summary = "List what a department held at a date",
      description =
          "One item for each card of which something was held at the end of the day, by card"
              + " number. Any role, in the caller's scope.")
  public Page<HoldingView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(
              description = "At the end of which day; today if left out.",
              example = "2020-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(description = "Only of this class.", example = "VEHICLE") @QueryParam("assetClass")
          @Nullable AssetClass assetClass,
      @Parameter(description = "Only vehicles of this use.", example = "EMERGENCY")
          @QueryParam("vehicleUse")
          @Nullable VehicleUse vehicleUse,
      @Parameter(description = "Only what is used so.", example = "IDLE") @QueryParam("useState")
          @Nullable UseState useState,
      @Parameter(description = "Only at this place, to the letter.", example = "地下车库")
          @QueryParam("location")
          @Size(max = Texts.NAME)
          @Nullable String location,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<Holding> rows =
        assets.list(
            department,
            asOf == null ? assets.today() : asOf,
            new CardFilter(assetClass, vehicleUse, useState, location),
            position == null ? null : position.get(0),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.cardNumber())).map(HoldingView::of);
  }

  /** One card. */
  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(
      operationId = "getAsset",
      summary = "Read an asset card",
      description =
          "What it says, and every fact it says so by. Any role, in the caller's scope. 404"
              + " asset-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The card, with its ETag.",
      content = @Content(schema = @Schema(implementation = AssetView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<AssetView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the card.", example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    AssetCard card = assets.known(department, id);
    return Preconditions.answer(ifNoneMatch, tag(card), AssetView.of(card));
  }

  /** Its depreciation. */
  @GET
  @Path("/{id}/depreciation")
  @Authenticated
  @Operation(
      operationId = "getAssetDepreciation",
      summary = "Read the depreciation of a card up to a day",
      description =
          "For display. Any role, in the caller's scope. 404 asset-not-found; 409 asset-not-held"
              + " if nothing of it was held at that day.")
  public DepreciationView depreciation(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the card.", example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @Parameter(
              description = "Up to the end of which day; today if left out.",
              example = "2020-12-31")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    caller.requireRead(department);
    LocalDate day = asOf == null ? assets.today() : asOf;
    return assets
        .depreciation(department, id, day)
        .map(depreciation -> DepreciationView.of(depreciation, day))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProcurementError.ASSET_NOT_HELD, "Nothing of the card was held then."));
  }

  static EntityTag tag(AssetCard card) {
    return EntityTag.of(card.version());
  }

  private static String location(AssetCard card) {
    return "/api/v1/procurement/departments/%s/assets/%s".formatted(card.department(), card.id());
  }
}
