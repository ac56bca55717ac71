package org.juesuan.gateway.stream;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The address of a service's pull feed. */
@Path("/api/v1/{service}/events")
interface FeedClient {

  /** A page of the events behind a number. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  Uni<Response> events(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @PathParam("service") String service,
      @QueryParam("after") long after,
      @QueryParam("limit") int limit);
}
