package org.juesuan.budget.income.api;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.IncomeDraft.Papers;
import org.juesuan.budget.income.IncomeEntry;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.income.IncomeService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.api.Authors;
import org.juesuan.budget.ledger.api.PagePositions;
import org.juesuan.budget.ledger.api.ReversalRequest;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.json.CanonicalJson;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Non-fiscal income of a department's year, and the balances that follow. */
@Path("/api/v1/budget/departments/{department}/years/{year}/income")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Income", description = "Non-fiscal income, what is left of it, and its undoing.")
public class IncomeResource {

  private static final String LIST = "income";
  private static final long NEVER_CHANGES = 1;

  private final IncomeService income;
  private final IdempotentAnswers answers;
  private final ObjectMapper mapper;
  private final Caller caller;

  IncomeResource(
      IncomeService income, IdempotentAnswers answers, ObjectMapper mapper, Caller caller) {
    this.income = income;
    this.answers = answers;
    this.mapper = mapper;
    this.caller = caller;
  }

  /** Records an entry. */
  @POST
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @Operation(
      operationId = "recordIncome",
      summary = "Record an entry of non-fiscal income",
      description =
          "Role clerk, of opening balances and adjustments finance; while the book is OPEN or"
              + " CLOSING. Refusals: book-not-found, book-state-forbids, role-insufficient,"
              + " fund-fiscal, income-member-mismatch, code-unknown, payer-unknown,"
              + " prior-year-in-ledger, insufficient-balance, amount-too-large,"
              + " business-date-outside, external-reference-used.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content = @Content(schema = @Schema(implementation = IncomeEntryView.class)))
  public Response record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid NewIncomeEntry body) {
    caller.requireScope(department);
    BookId book = new BookId(department, year);
    return answer(dryRun, body, () -> income.record(book, body.toDraft(), Authors.of(caller)));
  }

  /** Undoes an entry. */
  @POST
  @Path("/{entryId}/reversal")
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @Operation(
      operationId = "reverseIncome",
      summary = "Reverse an entry of non-fiscal income",
      description =
          "Undoes the whole entry by one of the opposite effect; needs the role of its kind."
              + " Refusals: income-entry-not-found, already-reversed, reversal-of-reversal,"
              + " book-state-forbids, business-date-outside, external-reference-used,"
              + " role-insufficient.")
  @APIResponse(
      responseCode = "201",
      description = "Undone.",
      content = @Content(schema = @Schema(implementation = IncomeEntryView.class)))
  public Response reverse(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("entryId") UUID entryId,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ReversalRequest body) {
    caller.requireScope(department);
    BookId book = new BookId(department, year);
    Papers papers =
        new Papers(
            body.businessDate(), body.documentNumber(), body.reason(), body.externalReference());
    return answer(dryRun, body, () -> income.reverse(book, entryId, papers, Authors.of(caller)));
  }

  /** Entries of a book. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listIncome",
      summary = "List non-fiscal income",
      description = "Entries of the book in the order they were recorded.")
  public Page<IncomeEntryView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Only of this kind.", example = "RECEIPT") @QueryParam("kind")
          @Nullable IncomeKind kind,
      @Parameter(description = "Only of this fund.", example = "INSTITUTION_REVENUE")
          @QueryParam("fund")
          @Nullable Fund fund,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<IncomeEntry> rows =
        income.list(
            new BookId(department, year),
            kind,
            fund,
            PagePositions.positionIn(cursor, LIST),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString()))
        .map(IncomeEntryView::of);
  }

  /** The account of each non-fiscal fund. */
  @GET
  @Path("/balances")
  @Authenticated
  @Operation(
      operationId = "getIncomeBalances",
      summary = "Read the balances of non-fiscal money",
      description =
          "The account of each non-fiscal fund, from the entries recorded here and what the ledger"
              + " paid; its ETag changes with the figures. 404 book-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The accounts.",
      content = @Content(schema = @Schema(implementation = NonFiscalBalancesView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<NonFiscalBalancesView> balances(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    BookId book = new BookId(department, year);
    NonFiscalBalancesView view = NonFiscalBalancesView.of(book, income.balances(book));
    EntityTag tag = new EntityTag("d" + CanonicalJson.digest(mapper.valueToTree(view)));
    return Preconditions.answer(ifNoneMatch, tag, view);
  }

  /** One entry. */
  @GET
  @Path("/{entryId}")
  @Authenticated
  @Operation(
      operationId = "getIncome",
      summary = "Read an entry of non-fiscal income",
      description = "An entry as recorded; it never changes. 404 income-entry-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      content = @Content(schema = @Schema(implementation = IncomeEntryView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<IncomeEntryView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("entryId") UUID entryId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    IncomeEntry entry = income.require(new BookId(department, year), entryId);
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(NEVER_CHANGES), IncomeEntryView.of(entry));
  }

  private Response answer(DryRun dryRun, Object body, Supplier<IncomeEntry> effect) {
    return answers.answer(
        dryRun,
        body,
        () -> {
          IncomeEntry entry = effect.get();
          return Answer.created(IncomeEntryView.of(entry), location(entry));
        });
  }

  private static String location(IncomeEntry entry) {
    return "/api/v1/budget/departments/"
        + entry.book().department()
        + "/years/"
        + entry.book().fiscalYear()
        + "/income/"
        + entry.id();
  }
}
