package org.juesuan.platform.web.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Stands above {@link TrialNestedResource}: the framework tries it next, and forgets the 405. */
@Path("/api/v1/trial/years")
@Produces(MediaType.APPLICATION_JSON)
public class TrialYearsResource {

  @GET
  @Path("/{year}")
  @PermitAll
  public Map<String, String> one(@PathParam("year") int year) {
    return Map.of("year", Integer.toString(year));
  }
}
