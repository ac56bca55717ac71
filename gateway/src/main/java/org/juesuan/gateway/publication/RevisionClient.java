package org.juesuan.gateway.publication;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.idempotency.IdempotencyHeader;
import org.juesuan.platform.web.scope.ActorTokens;

/** The addresses of budget-service at which revisions are posted and read. */
@Path("/api/v1/budget")
@Produces(MediaType.APPLICATION_JSON)
interface RevisionClient {

  String PUBLICATIONS = "/departments/{department}/years/{year}/final-account/publications";

  /** Posts a report, in the gateway's name and on the publisher's behalf. */
  @POST
  @Path(PUBLICATIONS)
  @Consumes(MediaType.APPLICATION_JSON)
  Uni<Response> publish(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(ActorTokens.HEADER) String actorToken,
      @HeaderParam(IdempotencyHeader.NAME) String idempotencyKey,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @PathParam("department") String department,
      @PathParam("year") int year,
      @QueryParam("dryRun") boolean dryRun,
      String body);

  /** A page of an account's revisions. */
  @GET
  @Path(PUBLICATIONS)
  Uni<Response> revisions(
      @PathParam("department") String department,
      @PathParam("year") int year,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  /** One revision. */
  @GET
  @Path(PUBLICATIONS + "/{revision}")
  Uni<Response> revision(
      @PathParam("department") String department,
      @PathParam("year") int year,
      @PathParam("revision") int revision);

  /** The document of a revision. */
  @GET
  @Path(PUBLICATIONS + "/{revision}/document")
  Uni<Response> document(
      @PathParam("department") String department,
      @PathParam("year") int year,
      @PathParam("revision") int revision);

  /** A page of the accounts that are public. */
  @GET
  @Path("/published-accounts")
  Uni<Response> publishedAccounts(
      @QueryParam("limit") int limit, @QueryParam("cursor") @Nullable String cursor);
}
