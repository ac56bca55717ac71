package org.juesuan.procurement.supplier.api;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.problem.ProcurementError;
import org.juesuan.procurement.supplier.SupplierCode;
import org.juesuan.procurement.supplier.SupplierService;
import org.juesuan.procurement.year.District;

/** The suppliers of the district. */
@Path("/api/v1/procurement/suppliers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppliers", description = "Suppliers by unified social credit code.")
public class SupplierResource {

  private static final String LIST = "suppliers";

  private final SupplierService suppliers;
  private final IdempotentAnswers answers;
  private final Caller caller;
  private final District district;

  SupplierResource(
      SupplierService suppliers, IdempotentAnswers answers, Caller caller, District district) {
    this.suppliers = suppliers;
    this.answers = answers;
    this.caller = caller;
    this.district = district;
  }

  /** Registers a supplier. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "registerSupplier",
      summary = "Register a supplier",
      description =
          "Role clerk, of any department of the district. Of a natural person neither name nor"
              + " identity card is kept. Refusals: supplier-faulty, which names every fault at"
              + " once, and supplier-exists.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content = @Content(schema = @Schema(implementation = SupplierView.class)))
  public Response register(
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid NewSupplier body) {
    requireOfTheDistrict();
    Supplier<Answer<SupplierView>> effect =
        () -> {
          SupplierView registered = SupplierView.of(suppliers.register(body.toDraft()));
          return Answer.created(
              registered,
              "/api/v1/procurement/suppliers/" + registered.code(),
              EntityTag.of(registered.version()));
        };
    return answers.answer(dryRun, body, effect);
  }

  /** The suppliers. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listSuppliers",
      summary = "List suppliers",
      description = "In the order of their codes. Any role.")
  public Page<SupplierView> list(
      @Parameter(description = "Only those whose name contains this.", example = "网络")
          @QueryParam("name")
          @Size(min = 1, max = 100)
          @Nullable String name,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.require(Role.values());
    List<String> after = Cursor.positionIn(cursor, LIST, 1);
    return Page.of(
            suppliers.list(name, after == null ? null : after.get(0), limit.rowsToFetch()),
            limit,
            supplier -> Cursor.of(LIST, supplier.code().value()))
        .map(SupplierView::of);
  }

  /** One supplier. */
  @GET
  @Path("/{code}")
  @Authenticated
  @Operation(
      operationId = "getSupplier",
      summary = "Read a supplier",
      description = "Any role. 404 supplier-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The supplier, with its ETag.",
      content = @Content(schema = @Schema(implementation = SupplierView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<SupplierView> get(
      @Parameter(description = "Code of the supplier.", example = "91350100M000100Y43")
          @PathParam("code")
          @Pattern(regexp = SupplierCode.PATTERN)
          String code,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.require(Role.values());
    SupplierView known = SupplierView.of(suppliers.known(read(code)));
    return Preconditions.answer(ifNoneMatch, EntityTag.of(known.version()), known);
  }

  /** Corrects a supplier. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "correctSupplier",
      summary = "Correct a supplier",
      description =
          "Role clerk, of any department of the district; also for a change of name (更名). Code and"
              + " kind stay. Refusals: supplier-not-found, supplier-faulty.")
  @APIResponse(
      responseCode = "200",
      description = "The new state with its ETag; with dryRun without one, and nothing is changed.",
      content = @Content(schema = @Schema(implementation = SupplierView.class)))
  public Response correct(
      @Parameter(description = "Code of the supplier.", example = "91350100M000100Y43")
          @PathParam("code")
          @Pattern(regexp = SupplierCode.PATTERN)
          String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid SupplierParticulars body) {
    requireOfTheDistrict();
    SupplierCode known = read(code);
    return answers.replacement(
        dryRun,
        () -> {
          SupplierView corrected =
              SupplierView.of(suppliers.correct(known, body.toParticulars(), ifMatch));
          return Answer.ok(corrected, EntityTag.of(corrected.version()));
        });
  }

  /** Suppliers are shared by the departments of a district: whoever writes for one writes here. */
  private void requireOfTheDistrict() {
    if (caller.scopes().stream()
        .noneMatch(code -> DepartmentCode.districtOf(code).equals(district.code()))) {
      throw new ProblemException(
          PlatformError.OUTSIDE_SCOPE, "The token covers no department of this district.");
    }
  }

  /** What has the form of a code and is none cannot be registered. */
  private static SupplierCode read(String code) {
    if (SupplierCode.fault(code).isPresent()) {
      throw new ProblemException(ProcurementError.SUPPLIER_NOT_FOUND, "No supplier has this code.");
    }
    return new SupplierCode(code);
  }
}
