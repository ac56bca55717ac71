package org.juesuan.budget.publication.api;

import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.publication.PostedReport;
import org.juesuan.budget.publication.PublicationService;
import org.juesuan.budget.publication.PublicationService.Published;
import org.juesuan.budget.publication.Revision;
import org.juesuan.platform.service.answer.Answer;
import org.juesuan.platform.service.answer.IdempotentAnswers;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.ActorTokens;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** The published revisions of a final account. */
@Path("/api/v1/budget/departments/{department}/years/{year}/final-account/publications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications", description = "What is public, and how an account becomes public.")
public class PublicationResource {

  private static final String LIST = "publications";

  private final PublicationService publications;
  private final PostedReports reports;
  private final ActorTokens actors;
  private final IdempotentAnswers answers;
  private final Caller caller;

  PublicationResource(
      PublicationService publications,
      PostedReports reports,
      ActorTokens actors,
      IdempotentAnswers answers,
      Caller caller) {
    this.publications = publications;
    this.reports = reports;
    this.actors = actors;
    this.answers = answers;
    this.caller = caller;
  }

  /** Publishes a report as the account's next revision. */
  @POST
  @RolesAllowed(Role.Claims.COMPOSER)
  @Operation(
      operationId = "publishFinalAccount",
      summary = "Publish a final account",
      description =
          "The gateway's own credential (role composer) and the publisher's token; the publisher"
              + " needs the role publisher, the department in scope, and neither wrote nor"
              + " submitted the account. The first publication needs an APPROVED account; a later"
              + " one supersedes the revision before. If-Match names the account. Refusals:"
              + " book-not-found, account-state-forbids, checker-is-maker, reasons-missing,"
              + " section-not-frozen, section-incomplete, section-differs, revision-unchanged.")
  @APIResponse(
      responseCode = "201",
      description = "Published; the ETag is that of the account.",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  public Response publish(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(
              description = "The publisher's token, as it is, without a scheme.",
              required = true,
              example = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
          @HeaderParam(ActorTokens.HEADER)
          @Nullable String actorToken,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid PublicationRequest body) {
    caller.requireScope(department);
    Caller publisher = actors.verified(actorToken);
    publisher.require(Role.PUBLISHER);
    publisher.requireScope(department);
    PostedReport report = reports.read(body);
    BookId id = new BookId(department, year);
    Supplier<Answer<RevisionView>> effect =
        () -> {
          Published published = publications.publish(id, report, publisher, ifMatch);
          return Answer.created(
              RevisionView.of(published.revision()),
              path(id, published.revision()),
              EntityTag.of(published.account().version()));
        };
    return answers.answer(dryRun, body, effect);
  }

  /** The public revisions. */
  @GET
  @PermitAll
  @Operation(
      operationId = "listPublications",
      summary = "List the published revisions",
      description = "In their order; an account that was never published has none. No token.")
  public Page<RevisionView> list(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    return Page.of(
            publications.revisions(
                new BookId(department, year), position(cursor), limit.rowsToFetch()),
            limit,
            revision -> Cursor.of(LIST, Integer.toString(revision.number())))
        .map(RevisionView::of);
  }

  /** One revision. */
  @GET
  @Path("/{revision}")
  @PermitAll
  @Operation(
      operationId = "getPublication",
      summary = "Read a published revision",
      description = "What it is and whether it still counts. No token. 404 revision-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The revision, with an ETag that changes when it is superseded.",
      content = @Content(schema = @Schema(implementation = RevisionView.class)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<RevisionView> read(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Number of the revision.", example = "1")
          @PathParam("revision")
          @Min(1)
          int revision,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    Revision found = publications.revision(new BookId(department, year), revision);
    return Preconditions.answer(ifNoneMatch, tag(found), RevisionView.of(found));
  }

  /** The document of a revision. */
  @GET
  @Path("/{revision}/document")
  @PermitAll
  @Operation(
      operationId = "getPublishedDocument",
      summary = "Read a published document",
      description =
          "The report as it was published, in canonical form (RFC 8785): the revision's digest is"
              + " the SHA-256 of exactly these bytes. No token. 404 revision-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "The document; it never changes.",
      content = @Content(schema = @Schema(implementation = PublicationRequest.class)))
  @APIResponse(responseCode = "304", description = "The caller holds the document already.")
  public RestResponse<String> document(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @PathParam("year") @Min(2000) @Max(2100) int year,
      @Parameter(description = "Number of the revision.", example = "1")
          @PathParam("revision")
          @Min(1)
          int revision,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    BookId id = new BookId(department, year);
    EntityTag tag = EntityTag.ofDigest(publications.revision(id, revision).digest());
    return Preconditions.answer(ifNoneMatch, tag, publications.document(id, revision));
  }

  private static EntityTag tag(Revision revision) {
    return new EntityTag(
        "r"
            + revision.number()
            + (revision.supersededBy() == null ? "" : "-" + revision.supersededBy()));
  }

  private static String path(BookId id, Revision revision) {
    return "/api/v1/budget/departments/%s/years/%d/final-account/publications/%d"
        .formatted(id.department(), id.fiscalYear(), revision.number());
  }

  private static int position(@Nullable Cursor cursor) {
    List<String> position = Cursor.positionIn(cursor, LIST, 1);
    if (position == null) {
      return 0;
    }
    try {
      return Integer.parseInt(position.get(0));
    } catch (NumberFormatException malformed) {
      throw Cursor.invalid();
    }
  }
}
