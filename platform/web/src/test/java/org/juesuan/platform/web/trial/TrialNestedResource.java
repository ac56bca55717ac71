package org.juesuan.platform.web.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resource whose class stands at a deeper path, with parameters of every type that is read. */
@Path("/api/v1/trial/years/{year}/nested")
@Produces(MediaType.APPLICATION_JSON)
public class TrialNestedResource {

  /** What a query may ask for. */
  public enum Fund {
    GENERAL,
    OTHER
  }

  @GET
  @PermitAll
  public Map<String, String> list(
      @PathParam("year") int year,
      @QueryParam("fund") @Nullable Fund fund,
      @QueryParam("after") @Nullable Long after,
      @QueryParam("first") int first,
      @QueryParam("ids") List<UUID> ids) {
    return Map.of(
        "year",
        Integer.toString(year),
        "fund",
        String.valueOf(fund),
        "after",
        String.valueOf(after),
        "first",
        Integer.toString(first),
        "ids",
        ids.toString());
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public Map<String, String> one(@PathParam("year") int year, @PathParam("id") UUID id) {
    return Map.of("id", id.toString());
  }

  @PUT
  @Path("/{id}/deep")
  @PermitAll
  public Map<String, String> replace(@PathParam("year") int year, @PathParam("id") UUID id) {
    return Map.of("replaced", id.toString());
  }
}
