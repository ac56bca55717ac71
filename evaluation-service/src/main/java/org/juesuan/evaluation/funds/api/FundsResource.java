package org.juesuan.evaluation.funds.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.funds.FundsService;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What the ledger says of the projects of a year. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/funds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funds", description = "The funds of projects, as budget-service tells them.")
public class FundsResource {

  private static final String LIST = "funds";

  private final FundsService funds;
  private final Caller caller;

  FundsResource(FundsService funds, Caller caller) {
    this.funds = funds;
    this.caller = caller;
  }

  /** Funds of a year. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listFunds",
      summary = "List the funds of a year's projects",
      description =
          "By project code, from the events of budget-service; a project the ledger has not told"
              + " of is not listed. Any role, in the caller's scope.")
  public Page<ProjectFundsView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    List<LedgerFunds> rows =
        funds.list(
            new EvaluationYear(department, year),
            position == null ? null : position.get(0),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.projectCode()))
        .map(ProjectFundsView::of);
  }
}
