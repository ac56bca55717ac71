package org.juesuan.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.juesuan.gateway.dashboard.DeskPages;
import org.juesuan.gateway.dashboard.Notice;
import org.juesuan.gateway.dashboard.Shell;
import org.juesuan.platform.web.problem.ProblemException;

/** A page, with the headers that keep a browser from loading or sending anything elsewhere. */
final class HtmlAnswer {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
          + " img-src 'self'; form-action %s; frame-ancestors 'none'; base-uri 'none'";

  private HtmlAnswer() {}

  static Response.ResponseBuilder of(int status, String page) {
    return of(status, page, "'self'");
  }

  /** A few words in place of a page. */
  static Response notice(int status, Notice notice, Shell shell) {
    return of(status, DeskPages.notice(notice, shell)).build();
  }

  /** A page with a form that goes to another site, which may lead back here. */
  static Response.ResponseBuilder handingOver(String page, URI to) {
    return of(200, page, "'self' " + to.getScheme() + "://" + to.getRawAuthority());
  }

  private static Response.ResponseBuilder of(int status, String page, String forms) {
    return protect(Response.status(status).entity(page), forms)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(HttpHeaders.VARY, "Accept-Language, Cookie");
  }

  /** The page, or the page that says why it cannot be shown to this reader. */
  static Uni<Response> shown(Shell shell, Supplier<Uni<String>> page) {
    return Uni.createFrom()
        .voidItem()
        .chain(nothing -> page.get())
        .map(html -> of(200, html).build())
        .onFailure(ProblemException.class)
        .recoverWithItem(
            failure -> {
              int status = failure.problem().status();
              return notice(status, Notice.ofRefusal(status), shell);
            });
  }

  /** Adds the headers every page carries. */
  static Response.ResponseBuilder protect(Response.ResponseBuilder page) {
    return protect(page, "'self'");
  }

  private static Response.ResponseBuilder protect(Response.ResponseBuilder page, String forms) {
    return page.header("Content-Security-Policy", POLICY.formatted(forms))
        .header("X-Content-Type-Options", "nosniff")
        // With no-referrer a browser would send Origin: null with the sign-in form.
        .header("Referrer-Policy", "same-origin");
  }
}
