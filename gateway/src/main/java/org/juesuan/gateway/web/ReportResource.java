package org.juesuan.gateway.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
import org.juesuan.gateway.render.ReportPage;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.gateway.report.Report;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The annual report of one department and year. */
@Path("/api/v1/reports/departments/{department}/years/{year}")
@Tag(name = "reports", description = "The annual report, composed of what each service answers.")
public class ReportResource {

  private final ReportService reports;
  private final Caller caller;
  private final CallerToken token;
  private final ObjectMapper mapper;

  ReportResource(ReportService reports, Caller caller, CallerToken token, ObjectMapper mapper) {
    this.reports = reports;
    this.caller = caller;
    this.token = token;
    this.mapper = mapper;
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
              + " the caller, or does not know, is refused here too.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      headers =
          @Header(
              name = "ETag",
              description = "Strong tag of this form of the report.",
              schema = @Schema(type = SchemaType.STRING, examples = "\"d9f86d08\"")),
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReportView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
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
                      enumeration = {"json", "html"},
                      examples = "json"))
          @QueryParam("format")
          @Nullable String format,
      @Parameter(description = "Tag of the report the caller holds.", example = "\"d9f86d08\"")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Nullable String ifNoneMatch,
      @Context HttpHeaders headers) {
    ReportFormat form = ReportFormat.of(format, headers);
    caller.requireRead(department);
    return reports
        .report(token.authorization(), department, year)
        .map(report -> answer(report, form, ifNoneMatch));
  }

  private Response answer(Report report, ReportFormat form, @Nullable String ifNoneMatch) {
    String body =
        switch (form) {
          case JSON -> json(report);
          case HTML -> ReportPage.html(report, false);
        };
    EntityTag tag = EntityTag.ofDigest(sha256(body));
    boolean known = Preconditions.notModified(ifNoneMatch, tag);
    Response.ResponseBuilder answer =
        known ? Response.notModified() : Response.ok(body).type(form.contentType());
    answer
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Accept, Authorization, Cookie");
    return (form == ReportFormat.HTML ? HtmlAnswer.protect(answer) : answer).build();
  }

  private String json(Report report) {
    try {
      return mapper.writeValueAsString(ReportView.of(report));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
