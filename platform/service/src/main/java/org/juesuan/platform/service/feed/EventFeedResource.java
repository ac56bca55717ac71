package org.juesuan.platform.service.feed;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.page.Limit;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.Role;

/**
 * The pull feed: every change in the caller's scope, in the order it was numbered. A service's
 * resource extends it and says the path.
 */
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Every committed change, to be pulled.")
public abstract class EventFeedResource {

  private final EventFeed feed;
  private final Caller caller;

  /** For the resource of a service. */
  protected EventFeedResource(EventFeed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  /**
   * Events after a position, at most a page of them. The contract's requirement of a token is spelt
   * out: it is not derived for a method that a resource inherits.
   */
  @GET
  @Authenticated
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "readEvents",
      summary = "Read the event feed",
      description =
          "Events of the departments in the caller's scope whose feedseq is greater than `after`,"
              + " in that order. Ask again after `position` to read on; when nothing new has"
              + " happened, `events` is empty and `position` stays. Any role.")
  @APIResponse(
      responseCode = "200",
      description = "The events.",
      content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
  @APIResponse(responseCode = "400", description = "invalid-field or limit-out-of-range")
  public FeedAnswer read(
      @Parameter(
              description = "The last feedseq the reader has; 0 reads from the beginning.",
              example = "41")
          @QueryParam("after")
          @DefaultValue("0")
          @Pattern(regexp = "^\\d{1,18}$", message = "must be a whole number, 0 or more")
          String after,
      @Parameter(description = "At most so many events, 1 to 200; over it: 400.", example = "50")
          @QueryParam("limit")
          @DefaultValue("50")
          Limit limit) {
    caller.require(Role.values());
    return FeedAnswer.of(feed.after(Long.parseLong(after), limit.value(), caller.scopes()));
  }
}
