package org.juesuan.budget.ledger.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The years of a department: those the ledger holds a book of. */
@Path("/api/v1/budget/departments/{department}/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "One ledger for each department and fiscal year, and its state.")
public class YearsResource {

  private static final String LIST = "years";
  private static final java.util.regex.Pattern YEAR = java.util.regex.Pattern.compile("\\d{4}");

  private final BookService books;
  private final Caller caller;

  YearsResource(BookService books, Caller caller) {
    this.books = books;
    this.caller = caller;
  }

  /** The books of the department, newest first. */
  @GET
  @Authenticated
  @Operation(
      operationId = "listBooks",
      summary = "List the years of a department",
      description =
          "The books of the department with their states, newest first. Any role, in the caller's"
              + " scope. 404 department-not-found.")
  public Page<BookView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    return Page.of(
            books.ofDepartment(department, before(cursor), limit.rowsToFetch()),
            limit,
            book -> Cursor.of(LIST, String.valueOf(book.id().fiscalYear())))
        .map(BookView::of);
  }

  private static int before(@Nullable Cursor cursor) {
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    if (position == null) {
      return Integer.MAX_VALUE;
    }
    if (!YEAR.matcher(position.get(0)).matches()) {
      throw Cursor.invalid();
    }
    return Integer.parseInt(position.get(0));
  }
}
