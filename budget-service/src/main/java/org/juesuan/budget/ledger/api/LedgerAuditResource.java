package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.LedgerAuditService;
import org.juesuan.budget.ledger.RecordedChange;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** What an auditor asks of a book: does it add up, and who changed what? */
@Path("/api/v1/budget/departments/{department}/years/{year}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "The proof of a book, and its changes.")
@Authenticated
public class LedgerAuditResource {

  private static final String LIST = "changes";

  private final LedgerAuditService audit;
  private final Caller caller;

  LedgerAuditResource(LedgerAuditService audit, Caller caller) {
    this.audit = audit;
    this.caller = caller;
  }

  /** The proof of the book. */
  @GET
  @Path("/proof")
  @Operation(
      operationId = "proveBook",
      summary = "Prove a book",
      description =
          "Recomputes balances, commitments, payments and numbering from the postings and events,"
              + " and names what fails. Refusals: book-not-found.")
  public ProofView prove(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    return ProofView.of(audit.prove(new BookId(department, year)));
  }

  /** Who changed what in a period, when and why. */
  @GET
  @Path("/changes")
  @Operation(
      operationId = "listChanges",
      summary = "Report changes of a period",
      description =
          "Every change of the department's year that was recorded in the period, in the order of"
              + " commit: who, what, when and why. The period is of the days on which changes were"
              + " recorded, so that what was entered late stands where it was entered. Refusals:"
              + " book-not-found.")
  public Page<ChangeView> changes(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "First day of the period.", example = "2020-06-01")
          @QueryParam("from")
          @NotNull
          LocalDate from,
      @Parameter(description = "Last day of the period.", example = "2020-06-30")
          @QueryParam("to")
          @NotNull
          LocalDate to,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<RecordedChange> rows =
        audit.changes(
            new BookId(department, year),
            from,
            to,
            PagePositions.sequenceIn(cursor, LIST),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, Long.toString(row.sequence())))
        .map(ChangeView::of);
  }
}
