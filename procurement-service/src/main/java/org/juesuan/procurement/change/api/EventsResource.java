package org.juesuan.procurement.change.api;

import jakarta.ws.rs.Path;
import org.juesuan.platform.service.feed.EventFeedResource;
import org.juesuan.platform.store.feed.EventFeed;
import org.juesuan.platform.web.scope.Caller;

/** The pull feed of this service. */
@Path("/api/v1/procurement/events")
public class EventsResource extends EventFeedResource {

  EventsResource(EventFeed feed, Caller caller) {
    super(feed, caller);
  }
}
