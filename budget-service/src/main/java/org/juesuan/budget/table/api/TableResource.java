package org.juesuan.budget.table.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.budget.table.TableName;
import org.juesuan.budget.table.TableService;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The tables of the final account as data. */
@Path("/api/v1/budget/departments/{department}/years/{year}/tables")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Tables", description = "The content of the tables of the final account, as data.")
public class TableResource {

  private final TableService tables;
  private final ObjectMapper mapper;
  private final Caller caller;

  TableResource(TableService tables, ObjectMapper mapper, Caller caller) {
    this.tables = tables;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** All tables. */
  @GET
  @Operation(
      operationId = "getTables",
      summary = "Read all tables of an account",
      description =
          "All of one moment. Any role, in the caller's scope. 404 department-not-found, or"
              + " book-not-found where no department asked for has a book of the year.")
  @APIResponse(
      responseCode = "200",
      description = "The tables, with an ETag that changes with any of the books they are made of.",
      content = @Content(schema = @Schema(implementation = TablesView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<TablesView> all(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Add up the department and all below it.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("consolidated")
          @Pattern(regexp = "true|false", message = "must be true or false")
          @Nullable String consolidated,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    return answer(department, year, consolidated, List.of(TableName.values()), ifNoneMatch);
  }

  /** One table. */
  @GET
  @Path("/{table}")
  @Operation(
      operationId = "getTable",
      summary = "Read one table of an account",
      description =
          "The same as all tables, with the one in it: revenue-and-expenditure 收入支出决算总表, revenue"
              + " 收入决算表, expenditure 支出决算表, fiscal-revenue-and-expenditure 财政拨款收入支出决算总表,"
              + " general-public-budget-expenditure 一般公共预算财政拨款支出决算表,"
              + " general-public-budget-basic-expenditure 一般公共预算财政拨款基本支出决算表,"
              + " three-public-expenses “三公”经费支出决算表, government-fund 政府性基金预算财政拨款收入支出决算表,"
              + " state-capital-expenditure 国有资本经营预算财政拨款支出决算表,"
              + " government-fund-basic-expenditure 政府性基金预算财政拨款基本支出决算表, state-capital"
              + " 国有资本经营预算财政拨款收入支出决算表 of later forms. 404"
              + " table-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The table, with an ETag that changes with any of the books it is made of.",
      content = @Content(schema = @Schema(implementation = TablesView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<TablesView> one(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "Name of the table.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "revenue-and-expenditure",
                        "revenue",
                        "expenditure",
                        "fiscal-revenue-and-expenditure",
                        "general-public-budget-expenditure",
                        "general-public-budget-basic-expenditure",
                        "three-public-expenses",
                        "government-fund",
                        "state-capital-expenditure",
                        "government-fund-basic-expenditure",
                        "state-capital"
                      }),
              example = "expenditure")
          @PathParam("table")
          String table,
      @Parameter(
              description = "Add up the department and all below it.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("consolidated")
          @Pattern(regexp = "true|false", message = "must be true or false")
          @Nullable String consolidated,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    TableName name = TableName.ofAddress(table).orElseThrow(TableResource::tableNotFound);
    return answer(department, year, consolidated, List.of(name), ifNoneMatch);
  }

  private RestResponse<TablesView> answer(
      String department,
      int year,
      @Nullable String consolidated,
      List<TableName> wanted,
      @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    TablesView view =
        TablesView.of(tables.read(department, year, Boolean.parseBoolean(consolidated), wanted));
    EntityTag tag = new EntityTag("d" + CanonicalJson.digest(mapper.valueToTree(view)));
    return Preconditions.answer(ifNoneMatch, tag, view);
  }

  private static ProblemException tableNotFound() {
    return new ProblemException(
        BudgetError.TABLE_NOT_FOUND,
        "There is no table of this name.",
        List.of(Violation.parameter("table", "must be the name of a table")));
  }
}
