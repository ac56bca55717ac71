package org.juesuan.gateway.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page that was wanted, in a cookie for as long as somebody is at the identity provider: sent
 * only where the provider sends the browser back to, and checked again there.
 */
final class WantedPage {

  private static final String NAME = "juesuan-page";

  /** As long as the state of the sign-in itself. */
  private static final int SECONDS = 300;

  private WantedPage() {}

  static NewCookie cookie(String page) {
    return cookie(URLEncoder.encode(page, StandardCharsets.UTF_8), SECONDS);
  }

  static NewCookie forgotten() {
    return cookie("", 0);
  }

  /** The page, or the first page where the browser brings none that is ours. */
  static String of(HttpServerRequest request) {
    Cookie cookie = request.getCookie(NAME);
    try {
      return OwnPage.orHome(
          cookie == null ? null : URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return OwnPage.HOME;
    }
  }

  /** Lax, as the provider's site leads back here. */
  private static NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(ProviderSession.RETURN)
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .secure(true)
        .build();
  }
}
