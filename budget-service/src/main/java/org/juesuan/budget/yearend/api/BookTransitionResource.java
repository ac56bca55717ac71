package org.juesuan.budget.yearend.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.yearend.Moved;
import org.juesuan.budget.yearend.YearEndService;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The way of a book through its states. */
@Path("/api/v1/budget/departments/{department}/years/{year}/book/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "One ledger for each department and fiscal year, and its state.")
public class BookTransitionResource {

  private final YearEndService yearEnd;
  private final IdempotentAnswers answers;
  private final Caller caller;

  BookTransitionResource(YearEndService yearEnd, IdempotentAnswers answers, Caller caller) {
    this.yearEnd = yearEnd;
    this.answers = answers;
    this.caller = caller;
  }

  /** Moves the book to another state. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "moveBook",
      summary = "Move a book to another state",
      description =
          "Needs If-Match with the book's ETag. To CARRIED it carries what is left into the book of"
              + " next year, which must be OPEN: all or nothing, in one transaction; dryRun answers"
              + " what would be carried. To FROZEN only once the income of every non-fiscal fund is"
              + " recorded and covers what was paid. From CARRIED back to CLOSING only while the final account"
              + " is RETURNED. Refusals: book-not-found, book-transition-impossible,"
              + " prior-book-not-carried, income-incomplete, next-book-not-open,"
              + " account-not-returned, code-without-successor, carried-money-gone,"
              + " amount-too-large, business-date-outside.")
  @APIResponse(
      responseCode = "200",
      description = "The book in its new state; with dryRun: as it would be, and nothing is done.",
      content = @Content(schema = @Schema(implementation = BookTransitionView.class)))
  public Response move(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid BookTransitionRequest body) {
    caller.requireScope(department);
    Supplier<Answer<BookTransitionView>> effect =
        () -> {
          Moved moved =
              yearEnd.move(new BookId(department, year), body.step(caller.subject()), ifMatch);
          return Answer.ok(BookTransitionView.of(moved), EntityTag.of(moved.book().version()));
        };
    return answers.answer(dryRun, body, effect);
  }
}
