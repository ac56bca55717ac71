package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.ledger.LedgerQueries;
import org.juesuan.platform.service.answer.Versioned;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** Commitments of a book; operations make, pay and release them. */
@Path("/api/v1/budget/departments/{department}/years/{year}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments", description = "Money held for contracts, and what remains of it.")
@Authenticated
public class CommitmentResource {

  private static final String LIST = "commitments";

  private final LedgerQueries queries;
  private final Caller caller;

  CommitmentResource(LedgerQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  /** Commitments of a book. */
  @GET
  @Operation(
      operationId = "listCommitments",
      summary = "List commitments",
      description = "Commitments of the book in the order they were made.")
  public Page<CommitmentView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Only those of this contract.", example = "FT208005-2020-C007")
          @QueryParam("contract")
          @Size(min = 1, max = 100)
          @Nullable String contract,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = PagePositions.positionIn(cursor, LIST);
    List<Commitment> rows =
        queries.commitments(new BookId(department, year), contract, after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString()))
        .map(CommitmentView::of);
  }

  /** One commitment. */
  @GET
  @Path("/{commitmentId}")
  @Operation(
      operationId = "getCommitment",
      summary = "Read a commitment",
      description = "A commitment and what remains of it.")
  public RestResponse<CommitmentView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("commitmentId") UUID commitmentId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Versioned<Commitment> found = queries.commitment(new BookId(department, year), commitmentId);
    return Preconditions.answer(ifNoneMatch, found.entityTag(), CommitmentView.of(found.state()));
  }
}
