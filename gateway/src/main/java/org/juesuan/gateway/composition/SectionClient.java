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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which the gateway itself asks the services, always in the caller's name; each
 * below the service's own path, which its client is built with.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
interface SectionClient {

  /** The service's section of the report of one department and year. */
  @GET
  @Path("/departments/{department}/years/{year}/section")
  Uni<Response> section(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year);

  /** A page of the departments the caller may see. */
  @GET
  @Path("/departments")
  Uni<Response> departments(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  /** One department. */
  @GET
  @Path("/departments/{department}")
  Uni<Response> department(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department);

  /** How the budget is carried out, in the groupings asked for, of one moment. */
  @GET
  @Path("/departments/{department}/years/{year}/execution")
  Uni<Response> execution(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year,
      @QueryParam("by") List<String> by,
      @QueryParam("versions") boolean versions);

  /** A page of the postings of a book. */
  @GET
  @Path("/departments/{department}/years/{year}/postings")
  Uni<Response> postings(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year,
      @RestQuery Map<String, String> filter,
      @QueryParam("limit") int limit);

  /** One operation with its postings. */
  @GET
  @Path("/departments/{department}/years/{year}/operations/{operation}")
  Uni<Response> operation(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year,
      @PathParam("operation") UUID operation);

  /** A page of the final accounts the caller may see. */
  @GET
  @Path("/final-accounts")
  Uni<Response> finalAccounts(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @QueryParam("year") int year,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  /** What a reviewer would ask about the self-evaluations of a year. */
  @GET
  @Path("/departments/{department}/years/{year}/findings")
  Uni<Response> findings(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year);

  /** The self-evaluations of a year, counted. */
  @GET
  @Path("/departments/{department}/years/{year}/summary")
  Uni<Response> summary(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @PathParam("department") String department,
      @PathParam("year") int year);
}
