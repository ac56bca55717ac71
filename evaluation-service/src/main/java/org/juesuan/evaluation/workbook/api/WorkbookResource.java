package org.juesuan.evaluation.workbook.api;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.api.Authors;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.template.TemplateService;
import org.juesuan.evaluation.workbook.ReadWorkbook;
import org.juesuan.evaluation.workbook.WorkbookReader;
import org.juesuan.evaluation.workbook.WorkbookRefusedException;
import org.juesuan.evaluation.workbook.WorkbookService;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** Self-evaluations of a year as a workbook of official forms. */
@Path("/api/v1/evaluation/departments/{department}/years/{year}/self-evaluations/workbook")
@Tag(name = "Self-evaluations", description = "Self-evaluations of projects, scored and explained.")
public class WorkbookResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int OK = 200;

  private final WorkbookService workbooks;
  private final WorkbookReader reader;
  private final TemplateService templates;
  private final IdempotentAnswers answers;
  private final Caller caller;

  WorkbookResource(
      WorkbookService workbooks,
      WorkbookReader reader,
      TemplateService templates,
      IdempotentAnswers answers,
      Caller caller) {
    this.workbooks = workbooks;
    this.reader = reader;
    this.templates = templates;
    this.answers = answers;
    this.caller = caller;
  }

  /** The official forms of a year, or an empty one. */
  @GET
  @Authenticated
  @Produces(XLSX)
  @Operation(
      operationId = "getSelfEvaluationWorkbook",
      summary = "Download the official forms of a year as a workbook",
      description =
          "A sheet for each project, set up for A4, with computed scores, total and grade beside it;"
              + " or with template an empty form to fill in. Any role, in the caller's scope. See"
              + " docs/workbooks.md. Refusals: template-not-found, workbook-too-large.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook.",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(
              description = "An empty form instead: id, year and version of the template.",
              example = "beijing-self-evaluation/2020/1")
          @QueryParam("template")
          @Pattern(
              regexp = TemplateKey.PATTERN,
              message = "must be such as beijing-self-evaluation/2020/1")
          @Nullable String template)
      throws IOException {
    caller.requireRead(department);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (template == null) {
      workbooks.write(new EvaluationYear(department, year), content);
    } else {
      TemplateKey key = TemplateKey.of(template).orElseThrow();
      workbooks.write(templates.known(key), year, content);
    }
    return Response.ok(content.toByteArray(), XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"self-evaluations-" + year + ".xlsx\"")
        .build();
  }

  /** Enters the forms of a workbook. */
  @POST
  @RolesAllowed(Role.Claims.CLERK)
  @Consumes(XLSX)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "enterSelfEvaluationWorkbook",
      summary = "Enter self-evaluations from a workbook",
      description =
          "Role clerk. Each visible sheet is a form: it enters the project's self-evaluation, or"
              + " replaces it while it is DRAFT or RETURNED and the sheet states its present"
              + " version. A sheet that says what is there already changes nothing. All or nothing;"
              + " every fault is named by sheet and cell. See docs/workbooks.md. Refusals:"
              + " file-unreadable, workbook-too-large, workbook-refused, year-frozen.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "Entered; or with dryRun what would be.",
      content = @Content(schema = @Schema(implementation = WorkbookAnswer.class)))
  @APIResponse(
      responseCode = "422",
      description = "Nothing is done. With workbook-refused, the cells at fault are listed.",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = WorkbookProblem.class)))
  public Response enter(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      InputStream body)
      throws IOException {
    caller.requireScope(department);
    Received received = receive(body, year);
    EvaluationYear evaluationYear = new EvaluationYear(department, year);
    return answers.answer(
        dryRun,
        new Fingerprint(received.sha256()),
        () ->
            new Answer<>(
                OK,
                WorkbookAnswer.of(
                    workbooks.enter(evaluationYear, received.workbook(), Authors.of(caller))),
                null,
                null));
  }

  /** Answers a workbook of which nothing was done. */
  @ServerExceptionMapper
  public Response refused(WorkbookRefusedException refused, UriInfo uri) {
    return Response.status(422)
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(WorkbookProblem.of(refused.faults(), uri.getRequestUri().getRawPath()))
        .build();
  }

  /** Keeps a body as a file while it is read: a workbook cannot be read front to back. */
  private Received receive(InputStream body, int year) throws IOException {
    java.nio.file.Path file = Files.createTempFile("self-evaluations-", ".xlsx");
    try {
      MessageDigest digest = sha256();
      try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
        body.transferTo(to);
      }
      return new Received(reader.read(file, year), HexFormat.of().formatHex(digest.digest()));
    } finally {
      Files.delete(file);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  private record Received(ReadWorkbook workbook, String sha256) {}

  /** What tells whether a workbook is the same as an earlier one (INV-5). */
  record Fingerprint(String sha256) {}
}
