package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.juesuan.gateway.dashboard.Addresses;
import org.juesuan.gateway.dashboard.DashboardService;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Notice;
import org.juesuan.gateway.dashboard.PostingFilter;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The dashboard of a department, and the postings behind its figures. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {

  private static final String OF_YEAR = "/departments/{department}/years/{year}";
  private static final String YEAR = "2\\d{3}";

  private final DashboardService dashboards;
  private final Caller caller;
  private final CallerToken token;
  private final ReaderLanguage reader;
  private final SignInPage signIn;

  DashboardResource(
      DashboardService dashboards,
      Caller caller,
      CallerToken token,
      ReaderLanguage reader,
      SignInPage signIn) {
    this.dashboards = dashboards;
    this.caller = caller;
    this.token = token;
    this.reader = reader;
    this.signIn = signIn;
  }

  /** The dashboard. */
  @GET
  @Path(OF_YEAR + "/dashboard")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> dashboard(
      @PathParam("department") String department, @PathParam("year") String year) {
    return page(
        department,
        year,
        (addresses, shell) ->
            dashboards
                .department(token.authorization(), addresses)
                .map(view -> DeskPages.department(view, shell)));
  }

  /** The postings behind a figure. */
  @GET
  @Path(OF_YEAR + "/postings")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> postings(
      @PathParam("department") String department,
      @PathParam("year") String year,
      @Context UriInfo address) {
    Optional<PostingFilter> filter = PostingFilter.of(address.getQueryParameters());
    if (filter.isEmpty()) {
      return notFound();
    }
    return page(
        department,
        year,
        (addresses, shell) ->
            dashboards
                .postings(token.authorization(), addresses, filter.get())
                .map(view -> DeskPages.postings(view, shell)));
  }

  /** One operation. */
  @GET
  @Path(OF_YEAR + "/operations/{operation}")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> operation(
      @PathParam("department") String department,
      @PathParam("year") String year,
      @PathParam("operation") UUID operation) {
    return page(
        department,
        year,
        (addresses, shell) ->
            dashboards
                .operation(token.authorization(), addresses, operation)
                .map(view -> DeskPages.operation(view, shell)));
  }

  /** Where a figure of the report comes from. */
  @GET
  @Path(OF_YEAR + "/figures/{figure}")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> figure(
      @PathParam("department") String department,
      @PathParam("year") String year,
      @PathParam("figure") String figure) {
    return page(
        department,
        year,
        (addresses, shell) ->
            dashboards
                .figure(token.authorization(), addresses, figure)
                .map(view -> DeskPages.figure(view, shell)));
  }

  private Uni<Response> page(
      String department, String year, BiFunction<Addresses, Shell, Uni<String>> page) {
    if (!DepartmentCode.isWellFormed(department) || !year.matches(YEAR)) {
      return notFound();
    }
    Addresses addresses = new Addresses(department, Integer.parseInt(year));
    if (caller.isAnonymous()) {
      return Uni.createFrom().item(signIn.inPlace());
    }
    Shell shell = reader.shell();
    return HtmlAnswer.shown(
        shell,
        () -> {
          caller.requireRead(department);
          return page.apply(addresses, shell);
        });
  }

  private Uni<Response> notFound() {
    return Uni.createFrom().item(HtmlAnswer.notice(404, Notice.NOT_FOUND, reader.shell()));
  }
}
