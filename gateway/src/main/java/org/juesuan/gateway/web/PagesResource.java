package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.juesuan.gateway.composition.DepartmentDirectory;
import org.juesuan.gateway.composition.ReportService;
import org.juesuan.gateway.render.ReportRenderer;
import org.juesuan.gateway.render.SitePages;
import org.juesuan.gateway.report.Edition;
import org.juesuan.platform.web.problem.ProblemException;
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
  private final DepartmentDirectory departments;
  private final Caller caller;
  private final CallerToken token;
  private final WebSettings settings;

  PagesResource(
      PublicPages publicPages,
      ReportService reports,
      ReportRenderer renderer,
      DepartmentDirectory departments,
      Caller caller,
      CallerToken token,
      WebSettings settings) {
    this.publicPages = publicPages;
    this.reports = reports;
    this.renderer = renderer;
    this.departments = departments;
    this.caller = caller;
    this.token = token;
    this.settings = settings;
  }

  /** The departments the reader may see. */
  @GET
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> home() {
    if (caller.isAnonymous()) {
      return publicPages.home();
    }
    return shown(
        () ->
            departments
                .visibleTo(token.authorization())
                .map(listing -> SitePages.departments(listing, settings.years())));
  }

  /** The report of one department and year. */
  @GET
  @Path("/departments/{department}/years/{year}")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Response> report(
      @PathParam("department") String department, @PathParam("year") String year) {
    if (!DepartmentCode.isWellFormed(department) || !year.matches(YEAR)) {
      return page(404, SitePages.notFound(!caller.isAnonymous()));
    }
    if (caller.isAnonymous()) {
      return publicPages.report(department, Integer.parseInt(year));
    }
    return shown(
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

  /** The page, or the page that says why it cannot be shown to this reader. */
  private static Uni<Response> shown(Supplier<Uni<String>> page) {
    return Uni.createFrom()
        .voidItem()
        .chain(nothing -> page.get())
        .map(html -> HtmlAnswer.of(200, html).build())
        .onFailure(ProblemException.class)
        .recoverWithItem(
            failure -> {
              int status = failure.problem().status();
              return HtmlAnswer.of(status, SitePages.refusal(status)).build();
            });
  }

  private static Uni<Response> page(int status, String html) {
    return Uni.createFrom().item(HtmlAnswer.of(status, html).build());
  }
}
