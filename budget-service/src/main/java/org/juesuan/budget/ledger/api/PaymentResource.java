package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.LedgerQueries;
import org.juesuan.budget.ledger.LedgerQueries.StoredPayment;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** Payments of a book, to be refunded by operation. */
@Path("/api/v1/budget/departments/{department}/years/{year}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments", description = "Payments and what is still open of them.")
@Authenticated
public class PaymentResource {

  private static final String LIST = "payments";

  private final LedgerQueries queries;
  private final Caller caller;

  PaymentResource(LedgerQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /** Payments of a book. */
  @GET
  @Operation(
      operationId = "listPayments",
      summary = "List payments",
      description = "Payments of the book in the order they were made.")
  public Page<PaymentView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = PagePositions.positionIn(cursor, LIST);
    List<StoredPayment> rows =
        queries.payments(new BookId(department, year), after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.payment().id().toString()))
        .map(row -> PaymentView.of(row.payment()));
  }

  /** One payment. */
  @GET
  @Path("/{paymentId}")
  @Operation(
      operationId = "getPayment",
      summary = "Read a payment",
      description = "A payment and what is still open of it.")
  public RestResponse<PaymentView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("paymentId") UUID paymentId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    StoredPayment found = queries.payment(new BookId(department, year), paymentId);
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(found.version()), PaymentView.of(found.payment()));
  }
}
