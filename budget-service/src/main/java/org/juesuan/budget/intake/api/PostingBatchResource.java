package org.juesuan.budget.intake.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.BatchMode;
import org.juesuan.budget.intake.BatchRefusedException;
import org.juesuan.budget.intake.Declaration;
import org.juesuan.budget.intake.PostingBatchService;
import org.juesuan.budget.intake.sheet.SheetFormat;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.BookService;
import org.juesuan.budget.ledger.api.Authors;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Batches of operations, as JSON, NDJSON, workbook or CSV. */
@Path("/api/v1/budget/departments/{department}/years/{year}/posting-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posting batches", description = "Up to 10 000 operations at once, also as a sheet.")
public class PostingBatchResource {

  private static final int CREATED = 201;
  private static final int UNPROCESSABLE = 422;

  private final PostingBatchService batches;
  private final BatchBodies bodies;
  private final BookService books;
  private final IdempotentAnswers answers;
  private final Caller caller;

  PostingBatchResource(
      PostingBatchService batches,
      BatchBodies bodies,
      BookService books,
      IdempotentAnswers answers,
      Caller caller) {
    this.batches = batches;
    this.bodies = bodies;
    this.books = books;
    this.answers = answers;
    this.caller = caller;
  }

  /** Posts a batch. */
  @POST
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @Consumes({
    MediaType.APPLICATION_JSON,
    BatchBodies.NDJSON,
    SheetFormat.Names.XLSX,
    SheetFormat.Names.CSV
  })
  @Operation(
      operationId = "postBatch",
      summary = "Post a batch",
      description =
          "Posts up to 10 000 operations in one transaction, in their order, after comparing their"
              + " count and total with what is declared. atomic: one refused item, and nothing is"
              + " done; continue: refused items leave the others alone, and the batch is refused"
              + " only if all of them are. An item whose amount cannot be read refuses the batch in"
              + " either mode. A sheet has the columns of the template, see docs/batches.md; rows"
              + " name appropriations by id or by coding. Each item needs the role of its kind."
              + " Refusals: book-not-found, batch-too-large, batch-declaration-mismatch,"
              + " batch-refused, file-unreadable, file-header-mismatch.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PostingBatchForm.class)),
        @Content(
            mediaType = BatchBodies.NDJSON,
            schema =
                @Schema(type = SchemaType.STRING, description = "An OperationRequest per line.")),
        @Content(
            mediaType = SheetFormat.Names.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = SheetFormat.Names.CSV,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    description = "UTF-8 or GB18030; told by its bytes or by charset."))
      })
  @APIResponse(
      responseCode = "201",
      description = "Done, at least one item of it.",
      content = @Content(schema = @Schema(implementation = PostingBatchAnswer.class)))
  @APIResponse(
      responseCode = "422",
      description = "Nothing is done. With batch-refused, every fault of every item is listed.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = BatchProblem.class)))
  public Response post(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "What a refused item means for the others.", example = "atomic")
          @QueryParam("mode")
          @DefaultValue("atomic")
          @Pattern(regexp = "atomic|continue", message = "must be atomic or continue")
          String mode,
      @Parameter(description = "How many items the batch holds.", example = "3")
          @QueryParam("declaredCount")
          @NotNull
          @Min(1)
          @Max(PostingBatchService.LARGEST)
          Integer declaredCount,
      @Parameter(description = "Sum of their amounts, in yuan.", example = "68500.00")
          @QueryParam("declaredTotalYuan")
          @NotNull
          @Pattern(regexp = Money.PATTERN, message = "must be an amount such as 1620.00")
          String declaredTotalYuan,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    caller.requireScope(department);
    BookId book = new BookId(department, year);
    books.require(book);
    BatchBodies.Received batch =
        bodies.receive(headers.getMediaType(), body, book, Authors.of(caller));
    Declaration declaration = new Declaration(declaredCount, Money.of(declaredTotalYuan));
    batches.compare(declaration, batch.items());
    BatchMode how = BatchMode.valueOf(mode.toUpperCase(Locale.ROOT));
    return answers.answer(
        dryRun,
        new Fingerprint(how, declaration, batch.digest()),
        () -> posted(batch.items(), how));
  }

  /** Answers a batch of which nothing was done. */
  @ServerExceptionMapper
  public Response refused(BatchRefusedException refused, UriInfo uri) {
    return Response.status(UNPROCESSABLE)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(BatchProblem.of(refused, uri.getRequestUri().getRawPath()))
        .build();
  }

  private Answer<PostingBatchAnswer> posted(List<BatchItem> items, BatchMode mode) {
    return new Answer<>(CREATED, PostingBatchAnswer.of(batches.post(items, mode)), null, null);
  }

  /** What tells whether a batch is the same as an earlier one (INV-5). */
  record Fingerprint(BatchMode mode, Declaration declaration, String sha256) {}
}
