package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.dashboard.DashboardService;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Notice;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.gateway.render.ReportRenderer;
import org.juesuan.gateway.report.Edition;
import org.juesuan.platform.web.scope.Caller;
import org.juesuan.platform.web.scope.DepartmentCode;

/** The pages for a reader at a browser. Who has not signed in sees what is published. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PagesResource {

  private static final String YEAR = "2\\d{3}";

  private final PublicPages publicPages;
  private final ReportService reports;
  private final ReportRenderer renderer;
  private final DashboardService dashboards;
  private final Caller caller;
  private final CallerToken token;
  private final ReaderLanguage reader;
  private final WebSettings settings;

  PagesResource(
      PublicPages publicPages,
      ReportService reports,
      ReportRenderer renderer,
      DashboardService dashboards,
      Caller caller,
      CallerToken token,
      ReaderLanguage reader,
      WebSettings settings) {
    this.publicPages = publicPages;
    this.reports = reports;
    this.renderer = renderer;
    this.dashboards = dashboards;
    this.caller = caller;
    this.token = token;
    this.reader = reader;
    this.settings = settings;
  }

  /** The departments the reader may see. */
  @GET
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> home(@QueryParam("year") @Nullable String wanted) {
    if (caller.isAnonymous()) {
      return publicPages.home();
    }
    int year = chosen(wanted);
    Shell shell = reader.shell();
    return HtmlAnswer.shown(
        shell,
        () ->
            dashboards
                .district(token.authorization(), year, settings.years())
                .map(view -> DeskPages.district(view, shell)));
  }

  /** The report of one department and year. */
  @GET
  @Path("/departments/{department}/years/{year}")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> report(
      @PathParam("department") String department, @PathParam("year") String year) {
    if (!DepartmentCode.isWellFormed(department) || !year.matches(YEAR)) {
      return Uni.createFrom().item(HtmlAnswer.notice(404, Notice.NOT_FOUND, reader.shell()));
    }
    if (caller.isAnonymous()) {
      return publicPages.report(department, Integer.parseInt(year));
    }
    return HtmlAnswer.shown(
        reader.shell(),
        () -> {
          caller.requireRead(department);
          int fiscalYear = Integer.parseInt(year);
          String address = ReportResource.address(department, fiscalYear);
          return reports
              .report(token.authorization(), department, fiscalYear)
              .chain(
                  report ->
                      renderer.page(report, new Edition.Draft(caller.subject()), address, true));
        });
  }

  /** The year asked for if there are pages of it, else the newest. */
  private int chosen(@Nullable String wanted) {
    return settings.years().stream()
        .filter(year -> year.toString().equals(wanted))
        .findFirst()
        .orElseGet(() -> settings.years().get(0));
  }
}
