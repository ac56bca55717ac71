package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.juesuan.gateway.publication.PublishedReports;
import org.juesuan.gateway.render.ReportPage;
import org.juesuan.gateway.render.SitePages;
import org.juesuan.platform.web.problem.ProblemException;

/** What a reader sees who has not signed in: published reports, and where to sign in (INV-12). */
@ApplicationScoped
class PublicPages {

  private final PublishedReports published;
  private final WebSettings settings;

  PublicPages(PublishedReports published, WebSettings settings) {
    this.published = published;
    this.settings = settings;
  }

  /** Every published report; signing in does not wait for the list of them. */
  Uni<Response> home() {
    return published
        .all()
        .map(reports -> SitePages.published(reports, settings.signInForm()))
        .onFailure(ProblemException.class)
        .recoverWithItem(() -> SitePages.signIn(settings.signInForm(), false, "/"))
        .map(page -> HtmlAnswer.of(200, page).build());
  }

  /** The report that counts; where nothing is published the reader is asked to sign in. */
  Uni<Response> report(String department, int fiscalYear) {
    String self = "/departments/" + department + "/years/" + fiscalYear;
    return published
        .latestReport(department, fiscalYear)
        .map(
            found ->
                found
                    .map(stored -> HtmlAnswer.of(200, ReportPage.html(stored.report(), false)))
                    .orElseGet(
                        () ->
                            HtmlAnswer.of(
                                401, SitePages.signIn(settings.signInForm(), false, self)))
                    .build())
        .onFailure(ProblemException.class)
        .recoverWithItem(
            failure -> {
              int status = failure.problem().status();
              return HtmlAnswer.of(status, SitePages.unavailable()).build();
            });
  }
}
