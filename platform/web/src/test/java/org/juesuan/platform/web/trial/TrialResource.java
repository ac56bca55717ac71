package org.juesuan.platform.web.trial;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.idempotency.IdempotentRequest;
import org.juesuan.platform.web.page.Cursor;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.page.Page;
import org.juesuan.platform.web.precondition.EntityTag;
import org.juesuan.platform.web.precondition.Preconditions;
import org.juesuan.platform.web.rehearsal.DryRun;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.platform.web.scope.Role;

/** A resource of the usual shape. It stores nothing: what it is given, it gives back. */
@Path("/api/v1/trial/departments/{department}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrialResource {

  /** What a careless message would hold. */
  static final String SECRET = "payee-of-a-voucher";

  private static final EntityTag PRESENT = EntityTag.of(7);
  private static final int ROWS = 120;

  private final Caller caller;
  private final IdempotentRequest request;

  TrialResource(Caller caller, IdempotentRequest request) {
    this.caller = caller;
    this.request = request;
  }

  @POST
  @Path("/records")
  @RolesAllowed(Role.Claims.CLERK)
  public TrialRecord record(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @NotNull @Valid TrialRecord body) {
    caller.requireScope(department);
    return body;
  }

  @POST
  @Path("/keyed")
  @RolesAllowed({Role.Claims.CLERK, Role.Claims.FINANCE})
  @APIResponse(
      responseCode = "201",
      description = "Kept.",
      content = @Content(schema = @Schema(implementation = TrialRecord.class)))
  public Map<String, String> keyed(
      @PathParam("department") String department,
      @QueryParam("dryRun") @DefaultValue("false") DryRun dryRun,
      @NotNull @Valid TrialRecord body) {
    caller.requireScope(department);
    return Map.of(
        "key",
        request.key(),
        "operation",
        request.operation(),
        "digest",
        request.digest(body),
        "rehearsal",
        Boolean.toString(dryRun.asked()));
  }

  @GET
  @Path("/rows")
  @Authenticated
  public Page<Integer> rows(
      @PathParam("department") @Pattern(regexp = DepartmentCode.PATTERN) String department,
      @QueryParam("level") @Nullable Integer level,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("cursor") @Nullable Cursor cursor) {
    caller.requireRead(department);
    List<String> after = Cursor.positionIn(cursor, "rows", 1);
    int first = after == null ? 1 : Integer.parseInt(after.get(0)) + 1;
    List<Integer> fetched =
        IntStream.rangeClosed(first, ROWS).limit(limit.rowsToFetch()).boxed().toList();
    return Page.of(fetched, limit, row -> Cursor.of("rows", row.toString()));
  }

  @GET
  @Path("/state")
  @Authenticated
  public RestResponse<Map<String, String>> state(
      @PathParam("department") String department,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    caller.requireRead(department);
    return Preconditions.answer(ifNoneMatch, PRESENT, Map.of("actor", caller.actor()));
  }

  @PUT
  @Path("/state")
  @RolesAllowed(Role.Claims.FINANCE)
  public Map<String, String> replace(
      @PathParam("department") String department,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TrialRecord body) {
    caller.requireScope(department);
    Preconditions.requireIfMatch(ifMatch, PRESENT);
    return Map.of("replaced", "true");
  }

  @PUT
  @Path("/first")
  @RolesAllowed(Role.Claims.FINANCE)
  public Map<String, String> first(
      @PathParam("department") String department,
      @QueryParam("there") boolean there,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    caller.requireScope(department);
    return Map.of(
        "write",
        Preconditions.createOrReplace(ifNoneMatch, ifMatch, there ? PRESENT : null).name());
  }

  @GET
  @Path("/failures/{kind}")
  @PermitAll
  public String fail(@PathParam("kind") String kind) throws SQLException {
    switch (kind) {
      case "bug" -> throw new IllegalStateException(SECRET);
      case "lock" -> throw new IllegalStateException(new OptimisticLockException(SECRET));
      case "pool" -> throw new SQLException("no connection in time");
      default ->
          throw new IllegalStateException(new RuntimeException(new SQLException(SECRET, kind)));
    }
  }

  @GET
  @Path("/open")
  @PermitAll
  public Map<String, String> open() {
    return Map.of("anonymous", Boolean.toString(caller.isAnonymous()));
  }

  @GET
  @Path("/forgotten")
  public String forgotten() {
    return "an endpoint without an annotation";
  }
}
