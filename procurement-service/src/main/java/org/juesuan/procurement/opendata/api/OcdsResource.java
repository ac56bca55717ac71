package org.juesuan.procurement.opendata.api;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;
import org.juesuan.procurement.opendata.OpenDataService;
import org.juesuan.procurement.opendata.StoredRelease;
import org.juesuan.procurement.opendata.StoredRelease.Position;

/** Procurement processes by the Open Contracting Data Standard. */
@Path(OcdsPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
    name = "Open data",
    description =
        "Procurement by the Open Contracting Data Standard (OCDS 1.1.5), and a year as a Fiscal Data"
            + " Package.")
public class OcdsResource {

  private static final String RELEASES = "releases";
  private static final String RECORDS = "records";
  private static final String MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$";
  private static final String EXAMPLE =
      "{\"uri\":\"https://finance.example.org/api/v1/procurement/open-data/releases\","
          + "\"version\":\"1.1\",\"publishedDate\":\"2026-03-02T01:00:00Z\"}";

  private final OpenDataService openData;
  private final OcdsPages pages;
  private final Caller caller;

  OcdsResource(OpenDataService openData, OcdsPages pages, Caller caller) {
    this.openData = openData;
    this.pages = pages;
    this.caller = caller;
  }

  /** Releases by date. */
  @GET
  @Path("/releases")
  @Operation(
      operationId = "listReleases",
      summary = "Read releases by date",
      description =
          "A release package: what changed of processes in the caller's scope, in the order it was"
              + " recorded in. Any role. links.next is the next page; a harvester that has read the"
              + " last one asks again with since of the last release it has. What was recorded just"
              + " now appears when no earlier change can follow any more, a minute later.")
  @APIResponse(
      responseCode = "200",
      description = "A release package by OCDS 1.1.5.",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "OCDS 1.1.5, release package.",
                      examples = EXAMPLE)))
  @APIResponse(
      responseCode = "204",
      description = "Nothing was released since; the standard knows no package without a release.")
  public RestResponse<String> releases(
      @Parameter(
              description = "Only what was recorded at this moment (UTC) or after it.",
              example = "2026-03-01T00:00:00Z")
          @QueryParam("since")
          @DefaultValue("2000-01-01T00:00:00Z")
          @Pattern(regexp = MOMENT, message = "must be a moment in UTC, to the millisecond at most")
          String since,
      @Parameter(
              description = "Only of this department and all below it.",
              example = "110106-208-005")
          @QueryParam("department")
          @Pattern(regexp = DepartmentCode.PATTERN, message = "must be a department code")
          @Nullable String department,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    List<StoredRelease> found =
        openData.page(scopes(department), position(since, cursor), limit.rowsToFetch());
    if (found.isEmpty()) {
      return RestResponse.noContent();
    }
    boolean more = found.size() > limit.value();
    List<StoredRelease> page = more ? found.subList(0, limit.value()) : found;
    Map<String, String> query = query(department, limit);
    query.put("since", since);
    return RestResponse.ok(
        pages.releases(query, more ? cursor(page.get(page.size() - 1).position()) : null, page));
  }

  /** Records of processes. */
  @GET
  @Path("/records")
  @Operation(
      operationId = "listRecords",
      summary = "Read records of processes",
      description =
          "A record package: each process in the caller's scope with all its releases and the"
              + " compiled release, which says what holds now. Any role.")
  @APIResponse(
      responseCode = "200",
      description = "A record package by OCDS 1.1.5.",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "OCDS 1.1.5, record package.",
                      examples = EXAMPLE)))
  @APIResponse(responseCode = "204", description = "There is no process.")
  public RestResponse<String> records(
      @Parameter(
              description = "Only of this department and all below it.",
              example = "110106-208-005")
          @QueryParam("department")
          @Pattern(regexp = DepartmentCode.PATTERN, message = "must be a department code")
          @Nullable String department,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    List<String> scopes = scopes(department);
    List<String> after = Cursor.positionIn(cursor, RECORDS, 1);
    List<UUID> found =
        openData.processes(
            scopes, after == null ? new UUID(0, 0) : uuid(after.get(0)), limit.rowsToFetch());
    if (found.isEmpty()) {
      return RestResponse.noContent();
    }
    boolean more = found.size() > limit.value();
    List<UUID> page = more ? found.subList(0, limit.value()) : found;
    Cursor next = more ? Cursor.of(RECORDS, page.get(page.size() - 1).toString()) : null;
    return RestResponse.ok(
        pages.records(
            "/records", query(department, limit), next, openData.ofProcesses(scopes, page)));
  }

  /** One record. */
  @GET
  @Path("/records/{ocid}")
  @Operation(
      operationId = "getRecord",
      summary = "Read the record of a process",
      description =
          "A record package of the one process. Any role, in the caller's scope. 404"
              + " record-not-found.")
  @APIResponse(
      responseCode = "200",
      description = "A record package by OCDS 1.1.5, with an ETag that changes with each release.",
      content =
          @Content(
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description = "OCDS 1.1.5, record package.",
                      examples = EXAMPLE)))
  @APIResponse(responseCode = "304", description = "The caller holds this state already.")
  public RestResponse<String> one(
      @Parameter(
              description = "Identity of the process: the publisher's prefix and the plan item.",
              example = "ocds-000000-0190f3a2-7b1c-7d2e-8a4f-3c5d6e7f8091")
          @PathParam("ocid")
          String ocid,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
    List<StoredRelease> found = openData.ofProcess(scopes(null), ocid);
    EntityTag tag = EntityTag.of(found.get(found.size() - 1).position().number());
    return Preconditions.answer(
        ifNoneMatch, tag, pages.records("/records/" + ocid, Map.of(), null, found));
  }

  private List<String> scopes(@Nullable String department) {
    caller.require(Role.values());
    if (department == null) {
      return caller.scopes();
    }
    caller.requireRead(department);
    return List.of(department);
  }

  private static Map<String, String> query(@Nullable String department, Limit limit) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("limit", Integer.toString(limit.value()));
    if (department != null) {
      query.put("department", department);
    }
    return query;
  }

  private static Cursor cursor(Position last) {
    return Cursor.of(
        RELEASES,
        last.at().toString(),
        last.planItem().toString(),
        Integer.toString(last.number()));
  }

  private static Position position(String since, @Nullable Cursor cursor) {
    List<String> after = Cursor.positionIn(cursor, RELEASES, 3);
    try {
      return after == null
          ? Position.before(Instant.parse(since))
          : new Position(
              Instant.parse(after.get(0)),
              UUID.fromString(after.get(1)),
              Integer.parseInt(after.get(2)));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw after == null
          ? new ProblemException(
              PlatformError.INVALID_FIELD,
              "There is no such moment.",
              List.of(Violation.parameter("since", "must be a moment that exists")))
          : Cursor.invalid();
    }
  }

  private static UUID uuid(String position) {
    try {
      return UUID.fromString(position);
    } catch (IllegalArgumentException unreadable) {
      throw Cursor.invalid();
    }
  }
}
