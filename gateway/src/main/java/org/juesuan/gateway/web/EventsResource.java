package org.juesuan.gateway.web;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.stream.EventStream;
import org.juesuan.gateway.stream.Interest;
import org.juesuan.gateway.stream.Position;
import org.juesuan.gateway.stream.Visit;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentScope;
import org.juesuan.platform.web.scope.Role;

/** The event stream as server-sent events. */
@Path("/api/v1/events")
@Tag(name = "Events", description = "Every committed change, to be pulled or streamed.")
public class EventsResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final String DEPARTMENTS = "^\\d{6}(-\\d{3}){0,3}(,\\d{6}(-\\d{3}){0,3}){0,49}$";
  private static final String TYPES = "^[a-z0-9.-]{1,200}(,[a-z0-9.-]{1,200}){0,49}$";

  private final EventStream stream;
  private final Caller caller;
  private final CallerToken token;
  private final SecurityIdentity identity;
  private final RoutingContext context;

  EventsResource(
      EventStream stream,
      Caller caller,
      CallerToken token,
      SecurityIdentity identity,
      RoutingContext context) {
    this.stream = stream;
    this.caller = caller;
    this.token = token;
    this.identity = identity;
    this.context = context;
  }

  /** Tells the caller every change it may see, until its token expires or it goes away. */
  @GET
  @Authenticated
  @Operation(
      operationId = "streamEvents",
      summary = "Stream the events",
      description =
          "Every change in the caller's scope as server-sent events, each service's in the order"
              + " of feedseq, each once. A message without a name is an event, its data a CloudEvent"
              + " in structured JSON; `position` says how far everything was told; `stale` and"
              + " `live` say of which services events may come late; `reset` asks to read the"
              + " snapshot again; `end` says why the stream ends: `token-expired`, `refused` or"
              + " `closing`. A browser's session cookie is accepted; no token stands in the"
              + " address. Any role.")
  @APIResponse(
      responseCode = "200",
      description = "The stream; it does not end by itself.",
      content =
          @Content(
              mediaType = "text/event-stream",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      examples = "event: position\ndata:\nid: b192-e36-p4\n\n")))
  @APIResponse(responseCode = "400", description = "invalid-field")
  @APIResponse(
      responseCode = "503",
      description = "unavailable: this gateway has as many readers as it takes, or no stream")
  public Uni<Void> events(
      @Parameter(
              description =
                  "Only events of these departments and all below, codes separated by commas; each"
                      + " in the caller's scope. Without it the whole scope.",
              example = "110106-208-005")
          @QueryParam("departments")
          @Pattern(regexp = DEPARTMENTS)
          @Nullable String departments,
      @Parameter(
              description = "Only events of these CloudEvents types, separated by commas.",
              example = "org.juesuan.budget.posting.recorded.v1")
          @QueryParam("types")
          @Pattern(regexp = TYPES)
          @Nullable String types,
      @Parameter(
              description =
                  "Goes on behind this position, such as the feedPosition of a snapshot; a service"
                      + " that it does not name begins at the present.",
              example = "b192-e36-p4")
          @QueryParam("after")
          @Pattern(regexp = Position.PATTERN)
          @Nullable String after,
      @Parameter(
              description = "The last id the reader has; stands above `after`.",
              example = "b192-e36-p4")
          @HeaderParam(LAST_EVENT_ID)
          @Pattern(regexp = Position.PATTERN)
          @Nullable String lastEventId) {
    caller.require(Role.values());
    Position from =
        lastEventId != null ? position(LAST_EVENT_ID, lastEventId) : position("after", after);
    Interest interest =
        new Interest(departments == null ? caller.scope() : within(departments), set(types));
    if (context.request().method().equals(HttpMethod.HEAD)) {
      return Uni.createFrom().voidItem();
    }
    return stream.tell(
        context,
        new Visit(interest, from, Objects.requireNonNull(token.authorization()), expiry()));
  }

  private DepartmentScope within(String departments) {
    List<String> codes = List.of(departments.split(",", -1));
    codes.forEach(caller::requireScope);
    return new DepartmentScope(codes);
  }

  private Instant expiry() {
    return identity.getPrincipal() instanceof JsonWebToken claims
        ? Instant.ofEpochSecond(claims.getExpirationTime())
        : Instant.EPOCH;
  }

  private static Set<String> set(@Nullable String types) {
    return types == null ? Set.of() : Set.copyOf(List.of(types.split(",", -1)));
  }

  private static Position position(String parameter, @Nullable String text) {
    if (text == null) {
      return Position.UNKNOWN;
    }
    return Position.parse(text)
        .orElseThrow(
            () ->
                new ProblemException(
                    PlatformError.INVALID_FIELD,
                    "The position is none of this stream.",
                    List.of(
                        Violation.parameter(parameter, "must name each service once at most"))));
  }
}
