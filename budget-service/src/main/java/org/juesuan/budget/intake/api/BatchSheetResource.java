package org.juesuan.budget.intake.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.PostingBatchService;
import org.juesuan.budget.intake.sheet.SheetFormat;
import org.juesuan.budget.intake.sheet.Sheets;
import org.juesuan.budget.intake.sheet.Template;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.api.Authors;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The sheets of a batch: empty, to be filled in, and given back with what would become of it. */
@Path("/api/v1/budget/departments/{department}/years/{year}/posting-batches")
@Tag(name = "Posting batches", description = "Up to 10 000 operations at once, also as a sheet.")
public class BatchSheetResource {

  private final PostingBatchService batches;
  private final BatchBodies bodies;
  private final Sheets sheets;
  private final BookService books;
  private final Caller caller;

  BatchSheetResource(
      PostingBatchService batches,
      BatchBodies bodies,
      Sheets sheets,
      BookService books,
      Caller caller) {
    this.batches = batches;
    this.bodies = bodies;
    this.sheets = sheets;
    this.books = books;
    this.caller = caller;
  }

  /** Says of each row of a sheet what would become of it, and gives the sheet back. */
  @POST
  @Path("/annotated")
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @Consumes({SheetFormat.Names.XLSX, SheetFormat.Names.CSV})
  @Produces({SheetFormat.Names.XLSX, SheetFormat.Names.CSV})
  @Operation(
      operationId = "annotateBatch",
      summary = "Check a sheet and get it back",
      description =
          "Runs the rows as a batch in mode continue, undoes it all, and answers the same rows in"
              + " the same format with a column 结果 that says what would become of each. Nothing is"
              + " stored and no key is needed. Refusals: book-not-found, batch-too-large,"
              + " file-unreadable, file-header-mismatch.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = SheetFormat.Names.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = SheetFormat.Names.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "200",
      description = "The same rows with what would become of each.",
      content = {
        @Content(
            mediaType = SheetFormat.Names.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = SheetFormat.Names.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response annotate(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    caller.requireScope(department);
    BookId book = new BookId(department, year);
    books.require(book);
    return bodies.keeping(
        headers.getMediaType(),
        body,
        file -> {
          List<BatchItem> items = bodies.items(file, book, Authors.of(caller));
          ByteArrayOutputStream annotated = new ByteArrayOutputStream();
          sheets.annotate(file, batches.review(items), annotated);
          return attachment(file.format(), "annotated", annotated);
        });
  }

  /** The empty sheet. */
  @GET
  @Path("/template")
  @Authenticated
  @Produces({SheetFormat.Names.XLSX, SheetFormat.Names.CSV})
  @Operation(
      operationId = "getBatchTemplate",
      summary = "Download the template of a batch",
      description =
          "The sheet that a batch is filled into, with Chinese headers; as a workbook with lists of"
              + " the permitted words and a sheet of notes.")
  @APIResponse(
      responseCode = "200",
      description = "The template.",
      content = {
        @Content(
            mediaType = SheetFormat.Names.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = SheetFormat.Names.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response template(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Which format.", example = "xlsx")
          @QueryParam("format")
          @DefaultValue("xlsx")
          @Pattern(regexp = "xlsx|csv", message = "must be xlsx or csv")
          String format)
      throws IOException {
    caller.requireRead(department);
    SheetFormat wanted = SheetFormat.valueOf(format.toUpperCase(Locale.ROOT));
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    Template.write(wanted, template);
    return attachment(wanted, "template", template);
  }

  private static Response attachment(
      SheetFormat format, String name, ByteArrayOutputStream content) {
    String file = "posting-batch-" + name + "." + format.extension();
    return Response.ok(content.toByteArray(), format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }
}
