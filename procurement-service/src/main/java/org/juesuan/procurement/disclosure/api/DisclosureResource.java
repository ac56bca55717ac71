package org.juesuan.procurement.disclosure.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.procurement.disclosure.DisclosureService;
import org.juesuan.procurement.year.ProcurementYear;

/** The disclosed tables of a year as data, computed from the records at each request. */
@Path("/api/v1/procurement/departments/{department}/years/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Disclosure", description = "What is disclosed of a year, as data.")
public class DisclosureResource {

  private final DisclosureService disclosures;
  private final ObjectMapper mapper;
  private final Caller caller;

  DisclosureResource(DisclosureService disclosures, ObjectMapper mapper, Caller caller) {
    this.disclosures = disclosures;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** 政府采购情况表. */
  @GET
  @Path("/tables/procurement")
  @Operation(
      operationId = "getProcurementTable",
      summary = "Read the table of government procurement of a year",
      description =
          "政府采购情况表 (T11): planned, awarded and paid amounts of goods, works and services by source of"
              + " money. Government procurement alone counts. Any role, in the caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The table, with an ETag that changes with any of its figures.",
      content = @Content(schema = @Schema(implementation = ProcurementTableView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ProcurementTableView> procurement(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(
        department, year, ifNoneMatch, of -> ProcurementTableView.of(disclosures.procurement(of)));
  }

  /** 政府购买服务支出情况表. */
  @GET
  @Path("/tables/purchased-services")
  @Operation(
      operationId = "getPurchasedServicesTable",
      summary = "Read the table of purchased services of a year",
      description =
          "政府购买服务支出情况表 (T12): each purchased service with what was paid in the year on its contracts."
              + " Any role, in the caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The table, with an ETag that changes with any of its figures.",
      content = @Content(schema = @Schema(implementation = PurchasedServicesTableView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<PurchasedServicesTableView> purchasedServices(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(
        department,
        year,
        ifNoneMatch,
        of -> PurchasedServicesTableView.of(disclosures.purchasedServices(of)));
  }

  /** 中小企业. */
  @GET
  @Path("/small-business")
  @Operation(
      operationId = "getSmallBusiness",
      summary = "Read what small and medium suppliers have of a year",
      description =
          "Amounts and shares of 中小企业 and 小微企业 in government procurement, on the basis of contracts and"
              + " of payments; each share names what it is a share of. Any role, in the caller's"
              + " scope.")
  @APIResponse(
      responseCode = "200",
      description = "The amounts and shares, with an ETag that changes with any of them.",
      content = @Content(schema = @Schema(implementation = SmallBusinessView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<SmallBusinessView> smallBusiness(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(
        department, year, ifNoneMatch, of -> SmallBusinessView.of(disclosures.smallBusiness(of)));
  }

  private <T> RestResponse<T> answer(
      String department,
      int year,
      @Nullable String ifNoneMatch,
      Function<ProcurementYear, T> figures) {
    caller.requireRead(department);
    T view = figures.apply(new ProcurementYear(department, year));
    EntityTag tag = EntityTag.ofDigest(CanonicalJson.digest(mapper.valueToTree(view)));
    return Preconditions.answer(ifNoneMatch, tag, view);
  }
}
