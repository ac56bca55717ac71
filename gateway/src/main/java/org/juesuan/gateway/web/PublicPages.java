package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Notice;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.gateway.dashboard.SignInView;
import org.juesuan.gateway.publication.PublishedReports;
import org.juesuan.gateway.publication.PublishedReports.Stored;
import org.juesuan.gateway.render.ReportRenderer;
import org.juesuan.platform.web.problem.ProblemException;

/** What a reader sees who has not signed in: published reports, and where to sign in (INV-12). */
@ApplicationScoped
class PublicPages {

  private final PublishedReports published;
  private final ReportRenderer renderer;
  private final SignInPage signIn;
  private final ReaderLanguage reader;

  PublicPages(
      PublishedReports published,
      ReportRenderer renderer,
      SignInPage signIn,
      ReaderLanguage reader) {
    this.published = published;
    this.renderer = renderer;
    this.signIn = signIn;
    this.reader = reader;
  }

  /** Every published report; signing in does not wait for the list of them. */
  Uni<Response> home() {
    Shell shell = reader.shell();
    SignInView offer = signIn.offer(SignInView.Refusal.NONE, OwnPage.HOME);
    return published
        .all()
        .map(reports -> DeskPages.published(reports, offer, shell))
        .onFailure(ProblemException.class)
        .recoverWithItem(() -> DeskPages.signIn(offer, shell))
        .map(page -> HtmlAnswer.of(200, page).build());
  }

  /** The report that counts; where nothing is published the reader is asked to sign in. */
  Uni<Response> report(String department, int fiscalYear) {
    Response signInInPlace = signIn.inPlace();
    Shell shell = reader.shell();
    return published
        .latestReport(department, fiscalYear)
        .chain(
            found ->
                found
                    .map(stored -> page(stored, department, fiscalYear))
                    .orElseGet(() -> Uni.createFrom().item(signInInPlace)))
        .onFailure(ProblemException.class)
        .recoverWithItem(
            failure -> {
              int status = failure.problem().status();
              return HtmlAnswer.notice(status, Notice.UNAVAILABLE, shell);
            });
  }

  private Uni<Response> page(Stored stored, String department, int fiscalYear) {
    int revision = stored.revision().revision();
    return renderer
        .page(
            stored.report(),
            stored.edition(),
            RevisionResource.address(department, fiscalYear, revision),
            false)
        .map(page -> HtmlAnswer.of(200, page).build());
  }
}
