package org.juesuan.budget.opendata.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.opendata.OpenDataService;
import org.juesuan.budget.publication.PublicationService;
import org.juesuan.platform.service.opendata.FiscalFiles;
import org.juesuan.platform.service.opendata.FiscalPackage;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The spending of a year as a Fiscal Data Package. */
@Path("/api/v1/budget/departments/{department}/years/{year}/open-data")
@PermitAll
@Tag(
    name = "Open data",
    description = "The spending of a year as a Fiscal Data Package: a description and its rows.")
public class OpenDataResource {

  private static final String WHO_READS =
      " Without a token once the final account of the year is published, which no posting changes"
          + " any more; before that any role, in the caller's scope. 404 department-not-found,"
          + " book-not-found.";
  private static final String EXAMPLE =
      "department,fiscal_year,fund_code,carried_over,functional_code,functional_name,economic_code,"
          + "economic_name,expenditure_kind,initial_yuan,annual_budget_yuan,paid_yuan\r\n"
          + "110106-208-005,2020,11,false,2080109,社会保险经办机构,302,商品和服务支出,BASIC,"
          + "2000000.00,2100000.00,1980000.00\r\n";

  private final OpenDataService openData;
  private final PublicationService publications;
  private final FiscalFiles files;
  private final Caller caller;

  OpenDataResource(
      OpenDataService openData, PublicationService publications, FiscalFiles files, Caller caller) {
    this.openData = openData;
    this.publications = publications;
    this.files = files;
    this.caller = caller;
  }

  /** The description. */
  @GET
  @Path("/datapackage.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getSpendingPackage",
      summary = "Read the description of a year's spending",
      description =
          "A Fiscal Data Package: types of the columns, their part in the model, source, terms of"
              + " use, size and digest of the file."
              + WHO_READS)
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
                          "{\"name\":\"spending-110106-208-005-2020\",\"profile\":\"tabular-data-package\"}")))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<ObjectNode> descriptor(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return files.descriptor(readable(department, year), ifNoneMatch);
  }

  /** The rows. */
  @GET
  @Path("/spending.csv")
  @Produces(FiscalFiles.CSV)
  @Operation(
      operationId = "getSpending",
      summary = "Read a year's budget and spending as CSV",
      description =
          "CSV (RFC 4180) in UTF-8: a row for each fund, origin, functional and economic item and"
              + " kind of expenditure, with 年初预算数, 全年预算数 and 全年执行数 in yuan."
              + WHO_READS)
  @APIResponse(
      responseCode = "200",
      description = "The rows, with an ETag that changes with any of them.",
      content =
          @Content(
              mediaType = FiscalFiles.CSV,
              schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<byte[]> spending(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return files.rows(readable(department, year), OpenDataService.SPENDING, ifNoneMatch);
  }

  private FiscalPackage readable(String department, int year) {
    if (publications.revisions(new BookId(department, year), 0, 1).isEmpty()) {
      caller.requireRead(department);
    }
    return openData.ofYear(department, year);
  }
}
