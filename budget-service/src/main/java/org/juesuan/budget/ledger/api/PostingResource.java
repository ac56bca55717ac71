package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.ledger.AppropriationService.AppropriationFilter;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.LedgerPosting;
import org.juesuan.budget.ledger.LedgerQueries;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The postings of a book, looked up by what they were for. */
@Path("/api/v1/budget/departments/{department}/years/{year}/postings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postings", description = "What stands behind a figure, posting by posting.")
@Authenticated
public class PostingResource {

  private static final String LIST = "postings";

  private final LedgerQueries queries;
  private final Caller caller;

  PostingResource(LedgerQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /** Postings of a book. */
  @GET
  @Operation(
      operationId = "listPostings",
      summary = "List postings",
      description =
          "Postings of the book, the latest first, as far as they pass every filter given. The"
              + " payments behind an executed amount are those with compartment=PAID. 404"
              + " book-not-found.")
  public Page<LedgerPostingView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Only this functional code and those below.", example = "20801")
          @QueryParam("functional")
          @Pattern(regexp = CodeTree.FUNCTIONAL_PATTERN)
          @Nullable String functional,
      @Parameter(description = "Only this fund.", example = "GENERAL_PUBLIC_BUDGET")
          @QueryParam("fund")
          @Nullable Fund fund,
      @Parameter(description = "Only this kind of expenditure.", example = "PROJECT")
          @QueryParam("expenditureKind")
          @Nullable ExpenditureKind expenditureKind,
      @Parameter(description = "Only this project.", example = "P2020-01")
          @QueryParam("project")
          @Size(min = 1, max = 50)
          @Nullable String project,
      @Parameter(description = "Only this kind of posting.", example = "PAY") @QueryParam("kind")
          @Nullable PostingKind kind,
      @Parameter(description = "Only those into or out of this compartment.", example = "PAID")
          @QueryParam("compartment")
          @Nullable Compartment compartment,
      @Parameter(description = "First business date.", example = "2020-06-01") @QueryParam("from")
          @Nullable LocalDate from,
      @Parameter(description = "Last business date.", example = "2020-06-30") @QueryParam("to")
          @Nullable LocalDate to,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    LedgerPosting.Filter filter =
        new LedgerPosting.Filter(
            new AppropriationFilter(functional, fund, expenditureKind, project),
            kind,
            compartment,
            from,
            to);
    long before = cursor == null ? Long.MAX_VALUE : PagePositions.sequenceIn(cursor, LIST);
    List<LedgerPosting> rows =
        queries.postings(new BookId(department, year), filter, before, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, Long.toString(row.posting().sequence())))
        .map(LedgerPostingView::of);
  }
}
