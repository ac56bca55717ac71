package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.problem.GatewayError;
import org.juesuan.gateway.publication.PublicationService;
import org.juesuan.gateway.publication.PublicationService.Order;
import org.juesuan.gateway.publication.PublicationService.Published;
import org.juesuan.gateway.publication.PublishedReports;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.idempotency.IdempotentRequest;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The publication of a report, and the revision that counts. */
@Path("/api/v1/reports/departments/{department}/years/{year}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class PublicationResource {

  private final PublicationService publications;
  private final PublishedReports published;
  private final IdempotentRequest request;
  private final Caller caller;
  private final CallerToken token;

  PublicationResource(
      PublicationService publications,
      PublishedReports published,
      IdempotentRequest request,
      Caller caller,
      CallerToken token) {
    this.publications = publications;
    this.published = published;
    this.request = request;
    this.caller = caller;
    this.token = token;
  }

  /** Publishes the report as the account's next revision. */
  @POST
  @RolesAllowed(Role.Claims.PUBLISHER)
  @Operation(
      operationId = "publishReport",
      summary = "Publish the annual report",
      description =
          "Role publisher. Composes the report from what the services answer, whole and without"
              + " contradiction, and posts it to budget-service, which compares every section with"
              + " what was frozen for the approval and stores the document. If-Match names the"
              + " final account, whose ETag is at /api/v1/budget/departments/{department}/years"
              + "/{year}/final-account. Refusals: 409 report-partial and report-contradicts; of"
              + " budget-service book-not-found, account-state-forbids, checker-is-maker,"
              + " reasons-missing, section-not-frozen, section-incomplete, section-differs,"
              + " revision-unchanged. 503 retry-with-same-key where the outcome is unknown.")
  @APIResponse(
      responseCode = "201",
      description = "Published; the ETag is that of the account.",
      content = @Content(schema = @Schema(implementation = PublicationView.class)))
  @APIResponse(
      responseCode = "200",
      description = "What would be published; a rehearsal.",
      content = @Content(schema = @Schema(implementation = PublicationView.class)))
  public Uni<Response> publish(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(required = true, schema = @Schema(pattern = IdempotencyHeader.PATTERN))
          @HeaderParam(IdempotencyHeader.NAME)
          @Nullable String idempotencyKey,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun) {
    String key = request.key();
    caller.requireScope(department);
    return publications
        .publish(new Order(department, year, token.required(), key, ifMatch, dryRun.asked()))
        .map(done -> answer(department, year, done));
  }

  /** The revision that counts. */
  @GET
  @PermitAll
  @Operation(
      operationId = "publication",
      summary = "Read what is published",
      description =
          "The revision that counts, with its digest and where it is read. No token. 404"
              + " not-published.")
  @APIResponse(
      responseCode = "200",
      description = "The revision that counts.",
      content = @Content(schema = @Schema(implementation = PublicationView.class)))
  public Uni<PublicationView> latest(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year) {
    return published
        .latest(department, year)
        .map(
            last ->
                last.map(revision -> PublicationView.of(department, year, revision))
                    .orElseThrow(PublicationResource::notPublished));
  }

  private static Response answer(String department, int year, Published done) {
    PublicationView view = PublicationView.of(department, year, done.revision());
    Response.ResponseBuilder answer = Response.status(done.status()).entity(view);
    if (done.status() == Response.Status.CREATED.getStatusCode()) {
      answer.header(HttpHeaders.LOCATION, view.links().report());
    }
    if (done.accountTag() != null) {
      answer.header(HttpHeaders.ETAG, done.accountTag());
    }
    if (done.replayed()) {
      answer.header(IdempotencyHeader.REPLAYED, "true");
    }
    return answer.build();
  }

  private static ProblemException notPublished() {
    return new ProblemException(
        GatewayError.NOT_PUBLISHED,
        "There is no published report here.",
        List.of(Violation.parameter("year", "must be a year whose report is published")));
  }
}
