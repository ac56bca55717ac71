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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Book;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Books by department and year. */
@Path("/api/v1/budget/departments/{department}/years/{year}/book")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "One ledger for each department and fiscal year, and its state.")
public class BookResource {

  private final BookService books;
  private final IdempotentAnswers answers;
  private final Caller caller;

  BookResource(BookService books, IdempotentAnswers answers, Caller caller) {
    this.books = books;
    this.answers = answers;
    this.caller = caller;
  }

  /** Opens the book of a year. */
  @POST
  @RolesAllowed(Role.Claims.FINANCE)
  @Operation(
      operationId = "openBook",
      summary = "Open a book",
      description =
          "Opens the book of the year in state OPEN. Refusals: department-not-found, book-exists,"
              + " later-book-exists.")
  @APIResponse(
      responseCode = "201",
      description = "The book is open.",
      content = @Content(schema = @Schema(implementation = BookView.class)))
  public Response open(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid OpenBookRequest body) {
    caller.requireScope(department);
    BookId id = new BookId(department, year);
    return answers.answer(
        dryRun,
        body,
        () -> {
          Book book = books.open(id);
          return Answer.created(
              BookView.of(book), Locations.book(id), EntityTag.of(book.version()));
        });
  }

  /** The book and its state. */
  @GET
  @Authenticated
  @Operation(operationId = "getBook", summary = "Read a book", description = "The book's state.")
  public RestResponse<BookView> get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    Book book = books.require(new BookId(department, year));
    return Preconditions.answer(ifNoneMatch, EntityTag.of(book.version()), BookView.of(book));
  }
}
