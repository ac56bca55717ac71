package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.AppropriationService;
import org.juesuan.budget.ledger.AppropriationService.AppropriationFilter;
import org.juesuan.budget.ledger.AppropriationService.HistoryEntry;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
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

/** Appropriations of a book and the history of each. */
@Path("/api/v1/budget/departments/{department}/years/{year}/appropriations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appropriations", description = "Authorisations to spend, and where their money is.")
public class AppropriationResource {

  private static final String LIST = "appropriations";
  private static final String HISTORY = "history";

  private final AppropriationService appropriations;
  private final IdempotentAnswers answers;
  private final Caller caller;

  AppropriationResource(
      AppropriationService appropriations, IdempotentAnswers answers, Caller caller) {
    this.appropriations = appropriations;
    this.answers = answers;
    this.caller = caller;
  }

  /** Opens an appropriation. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "openAppropriation",
      summary = "Open an appropriation",
      description =
          "Opens an appropriation, still without money; a book has one for each coding."
              + " Refusals: book-not-found, book-state-forbids, code-unknown, coarse-mismatch,"
              + " economic-not-basic,"
              + " project-unknown, origin-year-mismatch, appropriation-exists.")
  @APIResponse(
      responseCode = "201",
      description = "The appropriation is open.",
      content = @Content(schema = @Schema(implementation = AppropriationView.class)))
  public Response open(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid OpenAppropriationRequest body) {
    caller.requireScope(department);
    BookId book = new BookId(department, year);
    return answers.answer(
        dryRun,
        body,
        () -> {
          Appropriation opened = appropriations.open(book, body.coding(), body.coarse());
          return Answer.created(
              AppropriationView.of(opened),
              Locations.appropriation(book, opened.id()),
              EntityTag.of(opened.version()));
        });
  }

  /** Appropriations of a book. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listAppropriations",
      summary = "List appropriations",
      description = "Appropriations of the book in the order they were opened.")
  public Page<AppropriationView> list(
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
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<Appropriation> rows =
        appropriations.list(
            new BookId(department, year),
            new AppropriationFilter(functional, fund, expenditureKind, project),
            PagePositions.positionIn(cursor, LIST),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(LIST, row.id().toString()))
        .map(AppropriationView::of);
  }

  /** One appropriation. */
  @GET
  @Path("/{appropriationId}")
  @Authenticated
  @Operation(
      operationId = "getAppropriation",
      summary = "Read an appropriation",
      description = "An appropriation and where its money stands.")
  public RestResponse<AppropriationView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("appropriationId") UUID appropriationId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Appropriation found = appropriations.require(new BookId(department, year), appropriationId);
    return Preconditions.answer(
        ifNoneMatch, EntityTag.of(found.version()), AppropriationView.of(found));
  }

  /** What happened to an appropriation: who changed it, when and why. */
  @GET
  @Path("/{appropriationId}/history")
  @Authenticated
  @Operation(
      operationId = "listAppropriationHistory",
      summary = "Read an appropriation's history",
      description = "Its postings in the order of the book, with who recorded each, when and why.")
  public Page<HistoryEntryView> history(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @PathParam("appropriationId") UUID appropriationId,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<HistoryEntry> rows =
        appropriations.history(
            new BookId(department, year),
            appropriationId,
            PagePositions.sequenceIn(cursor, HISTORY),
            limit.rowsToFetch());
    return Page.of(rows, limit, row -> Cursor.of(HISTORY, Long.toString(row.posting().sequence())))
        .map(HistoryEntryView::of);
  }
}
