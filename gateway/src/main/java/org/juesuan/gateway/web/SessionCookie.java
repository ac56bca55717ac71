package org.juesuan.gateway.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the session of a browser opens (source: design, "Who may do what"): pages, reports and the
 * event stream, for reading; nothing that writes ever looks at it. And the cookie in which, in a
 * local start, a browser keeps its token.
 */
final class SessionCookie {

  static final String NAME = "juesuan-session";

  /** Beyond it browsers drop the whole cookie. */
  static final int LONGEST_TOKEN = 3800;

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Pattern READABLE =
      Pattern.compile("/|/departments/[^?]*|/api/v1/reports/[^?]*|/api/v1/events");

  private SessionCookie() {}

  /** Whether a session counts for this request. */
  static boolean isAcceptedFor(HttpServerRequest request) {
    return READING.contains(request.method())
        && READABLE.matcher(request.path()).matches()
        && !request.headers().contains(HttpHeaders.AUTHORIZATION);
  }

  /**
   * The cookie that holds a token.
   *
   * @param seconds how long the token is still valid
   * @param https whether the browser came over https and is to use the cookie there only
   */
  static NewCookie of(String token, int seconds, boolean https) {
    return cookie(token, https).maxAge(seconds).build();
  }

  /** Makes the browser forget it. */
  static NewCookie expired(boolean https) {
    return cookie("", https).maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String value, boolean https) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT)
        .secure(https);
  }
}
