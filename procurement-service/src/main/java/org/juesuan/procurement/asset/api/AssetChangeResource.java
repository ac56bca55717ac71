package org.juesuan.procurement.asset.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.AssetService;

/** What happens to a card while the department holds it. */
@Path("/api/v1/procurement/departments/{department}/assets/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets", description = "The register of assets and what is held at a date.")
public class AssetChangeResource {

  private final AssetService assets;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AssetChangeResource(AssetService assets, IdempotentAnswers answers, Caller caller) {
    this.assets = assets;
    this.answers = answers;
    this.caller = caller;
  }

  /** Puts it right. */
  @POST
  @Path("/corrections")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "correctAsset",
      summary = "Correct what an asset card says",
      description =
          "Role clerk; needs If-Match. Takes the place of what was wrong from its effective day on,"
              + " and leaves what happened later. Refusals: asset-not-found, asset-not-held,"
              + " card-refused, date-refused, year-frozen (a year from the"
              + " earliest day it touches on is frozen).")
  @APIResponse(
      responseCode = "200",
      description = "The card as it is now, with its ETag.",
      content = @Content(schema = @Schema(implementation = AssetView.class)))
  public Response correct(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the card.", example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid CorrectionRequest body) {
    caller.requireScope(department);
    return answer(dryRun, body, () -> assets.correct(department, id, ifMatch, body.toCorrection()));
  }

  /** Moves it or uses it otherwise. */
  @POST
  @Path("/changes")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "changeAsset",
      summary = "Move an asset or use it otherwise",
      description =
          "Role clerk; needs If-Match. Refusals: asset-not-found, asset-not-held, date-refused,"
              + " year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The card as it is now, with its ETag.",
      content = @Content(schema = @Schema(implementation = AssetView.class)))
  public Response change(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the card.", example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ChangeRequest body) {
    caller.requireScope(department);
    return answer(
        dryRun,
        body,
        () -> assets.change(department, id, ifMatch, body.effective(), body.toChange()));
  }

  /** Takes it back. */
  @POST
  @Path("/cancellation")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "cancelAsset",
      summary = "Take back a card that was recorded by mistake",
      description =
          "Role clerk; needs If-Match. As if it had never been held; its number is free again."
              + " Refused if something of it was transferred or disposed of. Refusals:"
              + " asset-not-found, asset-not-held, year-frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The card as it is now, with its ETag.",
      content = @Content(schema = @Schema(implementation = AssetView.class)))
  public Response cancel(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @Parameter(description = "Id of the card.", example = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
          @PathParam("id")
          UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid CardCancellationRequest body) {
    caller.requireScope(department);
    return answer(dryRun, body, () -> assets.cancel(department, id, ifMatch, body.reason()));
  }

  private Response answer(DryRun dryRun, Object body, Supplier<AssetCard> change) {
    return answers.answer(
        dryRun,
        body,
        () -> {
          AssetCard card = change.get();
          return Answer.ok(AssetView.of(card), AssetResource.tag(card));
        });
  }
}
