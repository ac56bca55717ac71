package org.juesuan.gateway.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.render.ReportFormat;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.gateway.report.Edition;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The annual report of one department and year. */
@Path("/api/v1/reports/departments/{department}/years/{year}")
@Tag(name = "reports", description = "The annual report, composed of what each service answers.")
public class ReportResource {

  private final ReportService reports;
  private final Caller caller;
  private final CallerToken token;
  private final ReportAnswer answer;

  ReportResource(ReportService reports, Caller caller, CallerToken token, ReportAnswer answer) {
    this.reports = reports;
    this.caller = caller;
    this.token = token;
    this.answer = answer;
  }

  /** The report in the form asked for. */
  @GET
  @Authenticated
  @Operation(
      operationId = "report",
      summary = "The annual report",
      description =
          "Composes the report from what the services answer within their deadlines. A service"
              + " that does not answer makes its sections `unavailable` with the reason, and the"
              + " report `partial`; nothing is invented in its place. What budget-service refuses"
              + " the caller, or does not know, is refused here too. As page, Word, Excel, PDF or"
              + " Markdown it shows the same figures, marked as a draft with who asked for it.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      headers = {
        @Header(
            name = "ETag",
            description =
                "Strong tag of this form of the report: the same report gives the same bytes.",
            schema = @Schema(type = SchemaType.STRING, examples = "\"d9f86d08\"")),
        @Header(
            name = "Content-Disposition",
            description = "Of a file: its name, in Chinese and in plain letters.",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples = "attachment; filename=\"110106-208-005-2020.docx\""))
      },
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReportView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "The caller already holds this report.")
  public Uni<Response> report(
      @Parameter(description = "Code of the department.", example = "110106-208-005")
          @PathParam("department")
          @Pattern(regexp = DepartmentCode.PATTERN)
          String department,
      @Parameter(description = "The fiscal year.", example = "2020")
          @PathParam("year")
          @Min(2000)
          @Max(2100)
          int year,
      @Parameter(
              description = "The form of the report; stands above the header Accept.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"json", "html", "md", "docx", "xlsx", "pdf"},
                      examples = "json"))
          @QueryParam("format")
          @Nullable String format,
      @Parameter(description = "Tag of the report the caller holds.", example = "\"d9f86d08\"")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @Context HttpHeaders headers) {
    ReportFormat form = RequestedFormat.of(format, headers);
    caller.requireRead(department);
    Edition edition = new Edition.Draft(caller.subject());
    return reports
        .report(token.authorization(), department, year)
        .chain(report -> answer.of(report, edition, form, address(department, year), ifNoneMatch));
  }

  /** Where the report that is composed now can be had. */
  static String address(String department, int year) {
    return "/api/v1/reports/departments/" + department + "/years/" + year;
  }
}
