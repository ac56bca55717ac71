package org.juesuan.gateway.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import java.util.Optional;
import org.juesuan.gateway.dashboard.Language;
import org.juesuan.gateway.dashboard.Shell;

/** The language of this reader's pages: the one chosen, or else the one the browser prefers. */
@RequestScoped
public class ReaderLanguage {

  private static final String COOKIE = "juesuan-language";
  private static final int A_YEAR_OF_SECONDS = 365 * 24 * 60 * 60;

  private final RoutingContext context;
  private final SecurityIdentity identity;

  ReaderLanguage(RoutingContext context, SecurityIdentity identity) {
    this.context = context;
    this.identity = identity;
  }

  /** What stands around the page that is asked for. */
  Shell shell() {
    Cookie cookie = context.request().getCookie(COOKIE);
    Language language =
        Optional.ofNullable(cookie)
            .flatMap(chosen -> Language.ofCode(chosen.getValue()))
            .orElseGet(
                () ->
                    Language.preferred(
                        context.acceptableLanguages().stream()
                            .map(accepted -> Locale.forLanguageTag(accepted.tag()))
                            .toList()));
    return new Shell(language, context.request().uri(), !identity.isAnonymous());
  }

  /** The cookie that remembers a choice. */
  static NewCookie cookie(Language language, boolean https) {
    return new NewCookie.Builder(COOKIE)
        .value(language.code())
        .path("/")
        .maxAge(A_YEAR_OF_SECONDS)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(https)
        .build();
  }
}
