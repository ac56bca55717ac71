package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.budget.ledger.Ledger;
import org.juesuan.budget.ledger.LedgerQueries;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.Outcome;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Operations on a book: every movement of money goes through here. */
@Path("/api/v1/budget/departments/{department}/years/{year}/operations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "Movements of money, and their undoing.")
public class OperationResource {

  private static final String LIST = "operations";
  private static final long NEVER_CHANGES = 1;

  private final Ledger ledger;
  private final LedgerQueries queries;
  private final IdempotentAnswers answers;
  private final Caller caller;

  OperationResource(
      Ledger ledger, LedgerQueries queries, IdempotentAnswers answers, Caller caller) {
    this.ledger = ledger;
    this.queries = queries;
    this.answers = answers;
    this.caller = caller;
  }

  /** Posts one operation. */
  @POST
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "postOperation",
      summary = "Post an operation",
      description =
          "Moves money. Refusals: book-not-found, book-state-forbids, appropriation-unknown,"
              + " payment-unknown, commitment-unknown, insufficient-available, insufficient-frozen,"
              + " refund-exceeds-open, correction-exceeds-open, payment-coding-mismatch,"
              + " commitment-mismatch, commitment-exceeded,"
              + " origin-year-mismatch, prior-year-in-ledger, transfer-not-allowed,"
              + " economic-not-below, code-unknown, commitment-required, amount-too-large,"
              + " business-date-outside, external-reference-used, role-insufficient.")
  @APIResponse(
      responseCode = "201",
      description = "Done.",
      content = @Content(schema = @Schema(implementation = OperationView.class)))
  public Response post(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid OperationRequest body) {
    caller.requireScope(department);
    Command command =
        new Command(
            new BookId(department, year),
            body.instruction(),
            body.documentation(),
            Authors.of(caller));
    return answers.answer(dryRun, body, () -> posted(command));
  }

  /** Undoes an operation. */
  @POST
  @Path("/{operationId}/reversal")
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "reverseOperation",
      summary = "Reverse an operation",
      description =
          "Undoes the whole operation by postings with swapped ends; needs the role of its kind."
              + " Refusals: operation-not-found, already-reversed, reversal-of-reversal,"
              + " reversal-insufficient, commitment-ended, counterpart-stands,"
              + " prior-year-in-ledger, book-state-forbids, role-insufficient.")
  @APIResponse(
      responseCode = "201",
      description = "Undone.",
      content = @Content(schema = @Schema(implementation = OperationView.class)))
  public Response reverse(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("operationId") UUID operationId,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ReversalRequest body) {
    caller.requireScope(department);
    Command command =
        new Command(
            new BookId(department, year),
            new Instruction.Reverse(operationId),
            body.documentation(),
            Authors.of(caller));
    return answers.answer(dryRun, body, () -> posted(command));
  }

  /** Operations of a book. */
  @GET
  @Authenticated
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "listOperations",
      summary = "List operations",
      description = "Operations of the book in the order they were recorded.")
  public Page<OperationView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    UUID after = PagePositions.positionIn(cursor, LIST);
    List<Operation> rows =
        queries.operations(new BookId(department, year), after, limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString())).map(OperationView::of);
  }

  /** One operation. */
  @GET
  @Path("/{operationId}")
  @Authenticated
  @org.eclipse.microprofile.openapi.annotations.Operation(
      operationId = "getOperation",
      summary = "Read an operation",
      description = "An operation with its postings; it never changes.")
  public RestResponse<OperationView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("operationId") UUID operationId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Operation operation = queries.operation(new BookId(department, year), operationId);
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(NEVER_CHANGES), OperationView.of(operation));
  }

  private Answer<OperationView> posted(Command command) {
    Outcome outcome = ledger.post(List.of(command)).get(0);
    return outcome.fold(
        accepted ->
            Answer.created(
                OperationView.of(accepted.operation(), accepted.appropriations()),
                Locations.operation(command.book(), accepted.operation().id())),
        refused -> {
          throw Refusal.problem(refused);
        });
  }
}
