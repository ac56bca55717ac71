package org.juesuan.procurement.opendata.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.service.opendata.FiscalFiles;
import org.juesuan.platform.service.opendata.FiscalPackage;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.procurement.opendata.YearPackageService;
import org.juesuan.procurement.year.ProcurementYear;

/** The procurement of a year as a Fiscal Data Package. */
@Path(OcdsPages.PATH + "/departments/{department}/years/{year}")
@Authenticated
@Tag(name = "Open data")
public class YearPackageResource {

  private static final String EXAMPLE =
      """
      department,fiscal_year,plan_item,title
      110106-208-005,2020,0190f3a2-7b1c-7d2e-8a4f-3c5d6e7f8091,办公设备采购
      """;

  private final YearPackageService packages;
  private final FiscalFiles files;
  private final Caller caller;

  YearPackageResource(YearPackageService packages, FiscalFiles files, Caller caller) {
    this.packages = packages;
    this.files = files;
    this.caller = caller;
  }

  /** The description. */
  @GET
  @Path("/datapackage.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getProcurementPackage",
      summary = "Read the description of a year's procurement",
      description =
          "A Fiscal Data Package: types of the columns, their part in the model, source, terms of"
              + " use, size and digest of the files. Any role, in the caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The descriptor, with an ETag that changes with any row.",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "A descriptor by the profile of Fiscal Data Packages.",
                      examples =
                          "{\"name\":\"procurement-110106-208-005-2020\",\"profile\":\"tabular-data-package\"}")))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ObjectNode> descriptor(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return files.descriptor(readable(department, year), ifNoneMatch);
  }

  /** The rows. */
  @GET
  @Path("/{table}.csv")
  @Produces(FiscalFiles.CSV)
  @Operation(
      operationId = "getProcurementRows",
      summary = "Read a year's plan or contracts as CSV",
      description =
          "CSV (RFC 4180) in UTF-8: the plan items of the year with their amounts by source of money,"
              + " or each contract that counts in it, with 合同金额 and 支付金额 as the disclosure"
              + " counts them (the former of contracts signed in the year and of amendments that"
              + " took effect in it, the latter of payments). Any role, in the caller's scope.")
  @APIResponse(
      responseCode = "200",
      description = "The rows, with an ETag that changes with any of them.",
      content =
          @Content(
              mediaType = FiscalFiles.CSV,
              schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<byte[]> rows(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Which rows.", example = "contracts")
          @PathParam("table")
          @Pattern(regexp = "plan|contracts", message = "must be plan or contracts")
          String table,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return files.rows(readable(department, year), table, ifNoneMatch);
  }

  private FiscalPackage readable(String department, int year) {
    caller.requireRead(department);
    return packages.ofYear(new ProcurementYear(department, year));
  }
}
