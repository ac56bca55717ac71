package org.juesuan.budget.finalaccount.api;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountOverview;
import org.juesuan.budget.finalaccount.FinalAccount;
import org.juesuan.budget.finalaccount.FinalAccountQueries;
import org.juesuan.budget.finalaccount.FinalAccountService;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The final account of a year and its way to the approval. */
@Path("/api/v1/budget/departments/{department}/years/{year}/final-account")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Final accounts", description = "部门决算: submitted, reviewed, approved, published.")
public class FinalAccountResource {

  private final FinalAccountService accounts;
  private final FinalAccountQueries queries;
  private final IdempotentAnswers answers;
  private final Caller caller;

  FinalAccountResource(
      FinalAccountService accounts,
      FinalAccountQueries queries,
      IdempotentAnswers answers,
      Caller caller) {
    this.accounts = accounts;
    this.queries = queries;
    this.answers = answers;
    this.caller = caller;
  }

  /** The account and where it stands. */
  @GET
  @Authenticated
  @Operation(
      operationId = "getFinalAccount",
      summary = "Read a final account",
      description =
          "Where the account stands and which reasons it asks for. Every book has an account; until"
              + " it is submitted it is a DRAFT. Any role. 404 department-not-found or"
              + " book-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The account; its ETag changes with each step.",
      content = @Content(schema = @Schema(implementation = FinalAccountView.class)))
  public RestResponse<FinalAccountView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    caller.requireRead(department);
    AccountOverview overview = queries.overview(new BookId(department, year));
    // No 304: what the account asks for and whether it is overdue change without a step.
    return RestResponse.ResponseBuilder.ok(FinalAccountView.of(overview))
        .header(HttpHeaders.ETAG, EntityTag.of(overview.account().version()).toString())
        .build();
  }

  /** Hands the account in. */
  @POST
  @Path("/submission")
  @RolesAllowed(Role.Claims.CLERK)
  @Operation(
      operationId = "submitFinalAccount",
      summary = "Submit a final account",
      description =
          "Role clerk, from DRAFT or RETURNED. The book must be CARRIED, every change that asks for"
              + " a reason explained, and of a consolidated account every account below approved."
              + " Needs If-Match. Refusals: book-not-found, account-state-forbids,"
              + " book-state-forbids, units-not-approved, account-incomplete, reasons-missing.")
  @APIResponse(
      responseCode = "200",
      description = "The account, submitted; with dryRun: as it would be.",
      content = @Content(schema = @Schema(implementation = FinalAccountView.class)))
  public Response submit(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid RemarkRequest body) {
    caller.requireScope(department);
    BookId id = new BookId(department, year);
    return step(id, body, dryRun, () -> accounts.submit(id, body.remark(), ifMatch));
  }

  /** Finds the account in order. */
  @POST
  @Path("/review")
  @RolesAllowed(Role.Claims.REVIEWER)
  @Operation(
      operationId = "reviewFinalAccount",
      summary = "Review a final account",
      description =
          "Role reviewer, from SUBMITTED, by nobody who wrote or submitted it. Needs If-Match."
              + " Refusals: book-not-found, account-state-forbids, checker-is-maker.")
  @APIResponse(
      responseCode = "200",
      description = "The account, reviewed; with dryRun: as it would be.",
      content = @Content(schema = @Schema(implementation = FinalAccountView.class)))
  public Response review(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid RemarkRequest body) {
    caller.requireScope(department);
    BookId id = new BookId(department, year);
    return step(id, body, dryRun, () -> accounts.review(id, body.remark(), ifMatch));
  }

  /** Sends the account back. */
  @POST
  @Path("/return")
  @RolesAllowed({Role.Claims.REVIEWER, Role.Claims.FINANCE})
  @Operation(
      operationId = "returnFinalAccount",
      summary = "Return a final account",
      description =
          "Role reviewer from SUBMITTED, role finance from REVIEWED, by nobody who wrote or"
              + " submitted it. It is then written and submitted again. Needs If-Match. Refusals:"
              + " book-not-found, account-state-forbids, checker-is-maker.")
  @APIResponse(
      responseCode = "200",
      description = "The account, returned; with dryRun: as it would be.",
      content = @Content(schema = @Schema(implementation = FinalAccountView.class)))
  public Response sendBack(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ReturnRequest body) {
    caller.requireScope(department);
    BookId id = new BookId(department, year);
    return step(id, body, dryRun, () -> accounts.sendBack(id, body.reason(), ifMatch));
  }

  /** Records the approval. */
  @POST
  @Path("/approval")
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "approveFinalAccount",
      summary = "Record the approval of a final account",
      description =
          "Role finance, from REVIEWED. Freezes the numbers: the book becomes CLOSED, and the other"
              + " services freeze their sections. Needs If-Match. Refusals: book-not-found,"
              + " account-state-forbids, business-date-outside, prior-account-not-approved,"
              + " book-transition-impossible.")
  @APIResponse(
      responseCode = "200",
      description = "The account, approved; with dryRun: as it would be.",
      content = @Content(schema = @Schema(implementation = FinalAccountView.class)))
  public Response approve(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid ApprovalRequest body) {
    caller.requireScope(department);
    BookId id = new BookId(department, year);
    return step(id, body, dryRun, () -> accounts.approve(id, body.toDocument(), ifMatch));
  }

  private Response step(BookId id, Object body, DryRun dryRun, Supplier<FinalAccount> taken) {
    Supplier<Answer<FinalAccountView>> effect =
        () -> {
          FinalAccount account = taken.get();
          return Answer.ok(
              FinalAccountView.of(queries.overviewAfterStep(id)), EntityTag.of(account.version()));
        };
    return answers.answer(dryRun, body, effect);
  }
}
