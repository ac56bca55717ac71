package org.juesuan.gateway.composition;

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
import org.jspecify.annotations.Nullable;

/** The addresses at which the gateway itself asks the services, always in the caller's name. */
@Path("/api/v1/{service}")
interface SectionClient {

  /** The service's section of the report of one department and year. */
  @GET
  @Path("/departments/{department}/years/{year}/section")
  @Produces(MediaType.APPLICATION_JSON)
  Uni<Response> section(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("service") String service,
      @PathParam("department") String department,
      @PathParam("year") int year);

  /** A page of the departments the caller may see. */
  @GET
  @Path("/departments")
  @Produces(MediaType.APPLICATION_JSON)
  Uni<Response> departments(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("service") String service,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);
}
