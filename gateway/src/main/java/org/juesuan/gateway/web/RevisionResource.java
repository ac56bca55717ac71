package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.publication.PublishedReports;
import org.juesuan.gateway.render.ReportFormat;
import org.juesuan.gateway.render.ReportView;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The published revisions of a report, for anybody. */
@Path("/api/v1/reports/departments/{department}/years/{year}/publications")
@Tag(name = "reports")
public class RevisionResource {

  private final PublishedReports published;
  private final ReportAnswer answer;

  RevisionResource(PublishedReports published, ReportAnswer answer) {
    this.published = published;
    this.answer = answer;
  }

  /** One revision as it was published. */
  @GET
  @Path("/{revision}")
  @PermitAll
  @Operation(
      operationId = "publishedReport",
      summary = "A published report",
      description =
          "The report as it was published, rendered from the stored document: its figures and"
              + " sentences never change. No token. 404 revision-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
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
  public Uni<Response> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Number of the revision.", example = "1")
          @PathParam("revision")
          @Min(1)
          int revision,
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
    return published
        .revision(department, year, revision)
        .chain(
            stored ->
                answer.of(
                    stored.report(),
                    stored.edition(),
                    form,
                    address(department, year, revision),
                    ifNoneMatch));
  }

  /** Where a published revision can be had. */
  static String address(String department, int year, int revision) {
    return ReportResource.address(department, year) + "/publications/" + revision;
  }
}
