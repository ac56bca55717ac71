package org.juesuan.budget.finalaccount.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountFilter;
import org.juesuan.budget.finalaccount.AccountState;
import org.juesuan.budget.finalaccount.FinalAccountQueries;
import org.juesuan.budget.ledger.api.BookCursor;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/** The final accounts of all departments in the caller's scope. */
@Path("/api/v1/budget/final-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Final accounts")
public class FinalAccountListResource {

  private static final String LIST = "final-accounts";

  private final FinalAccountQueries queries;
  private final Caller caller;

  FinalAccountListResource(FinalAccountQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /** The accounts the caller may see. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listFinalAccounts",
      summary = "List final accounts",
      description =
          "The accounts in the caller's scope by year and department, drafts with them. Any role.")
  public Page<ListedAccountView> list(
      @Parameter(description = "Only accounts of this year.", example = "2020")
          @QueryParam("year")
          @Min(2000)
          @Max(2100)
          @Nullable Integer year,
      @Parameter(description = "Only accounts in this state.", example = "APPROVED")
          @QueryParam("state")
          @Nullable AccountState state,
      @Parameter(
              description = "true: only overdue accounts; false: only those that are not.",
              schema = @Schema(type = SchemaType.BOOLEAN),
              example = "true")
          @QueryParam("overdue")
          @Pattern(regexp = "true|false", message = "must be true or false")
          @Nullable String overdue,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @Parameter(
              description = "nextCursor of the page before.",
              example = "WyJmaW5hbC1hY2NvdW50cyIsIjIwMjAiLCIxMTAxMDYiXQ")
          @QueryParam("cursor")
          @Nullable Cursor cursor) {
    caller.require(Role.values());
    AccountFilter filter =
        new AccountFilter(year, state, overdue == null ? null : Boolean.valueOf(overdue));
    return Page.of(
            queries.list(
                filter, caller.scopes(), BookCursor.positionIn(cursor, LIST), limit.rowsToFetch()),
            limit,
            listed -> BookCursor.behind(listed.account().book(), LIST))
        .map(ListedAccountView::of);
  }
}
