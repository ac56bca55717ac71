package org.juesuan.budget.publication.api;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.api.BookCursor;
import org.juesuan.budget.publication.PublishedAccountService;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;

/** The accounts of all departments that are public. */
@Path("/api/v1/budget/published-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
public class PublishedAccountsResource {

  private static final String LIST = "published-accounts";

  private final PublishedAccountService accounts;

  PublishedAccountsResource(PublishedAccountService accounts) {
    this.accounts = accounts;
  }

  /** The public accounts. It reads revisions alone, so that no draft can stand in it. */
  @GET
  @PermitAll
  @Operation(
      operationId = "listPublishedAccounts",
      summary = "List published accounts",
      description =
          "Every account with a published revision, by year and department. No token; nothing of"
              + " an account that was never published.")
  public Page<PublishedAccountView> list(
      @Parameter(description = "Only accounts of this year.", example = "2020")
          @QueryParam("year")
          @Min(2000)
          @Max(2100)
          @Nullable Integer year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    return Page.of(
            accounts.list(year, BookCursor.positionIn(cursor, LIST), limit.rowsToFetch()),
            limit,
            account -> BookCursor.behind(account.book(), LIST))
        .map(PublishedAccountView::of);
  }
}
