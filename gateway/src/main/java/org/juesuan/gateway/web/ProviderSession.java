package org.juesuan.gateway.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;

/**
 * The session of a browser that has signed in at the identity provider, and the few requests it
 * counts for. quarkus-oidc keeps its tokens, encrypted, in cookies of this name.
 */
final class ProviderSession {

  /**
   * The tenant of quarkus-oidc that signs persons in; its settings are {@code
   * quarkus.oidc.pages.…}.
   */
  static final String TENANT = "pages";

  static final String SIGN_IN = "/sign-in";

  /** Where the provider sends the browser back to, with the code. */
  static final String RETURN = "/sign-in/return";

  static final String SIGN_OUT = "/sign-out";

  /** In full, or with a number behind it where the tokens need more than one cookie. */
  private static final String COOKIE = "q_session_" + TENANT;

  private ProviderSession() {}

  /**
   * Whether a request is answered in the name of whoever signed in. What writes never is; signing
   * out is, where the form stands on a page of ours.
   */
  static boolean countsFor(HttpServerRequest request) {
    return switch (request.path()) {
      case SIGN_IN, RETURN -> request.method().equals(HttpMethod.GET);
      case SIGN_OUT ->
          isHeldBy(request)
              && request.method().equals(HttpMethod.POST)
              && SameOrigin.isShownBy(request);
      default -> isHeldBy(request) && SessionCookie.isAcceptedFor(request);
    };
  }

  /** What makes the browser forget it. */
  static NewCookie[] expired(HttpServerRequest request) {
    return namesIn(request).stream()
        .map(
            name ->
                new NewCookie.Builder(name)
                    .value("")
                    .path("/")
                    .maxAge(0)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.STRICT)
                    .secure(true)
                    .build())
        .toArray(NewCookie[]::new);
  }

  private static boolean isHeldBy(HttpServerRequest request) {
    return !namesIn(request).isEmpty();
  }

  private static List<String> namesIn(HttpServerRequest request) {
    return request.cookies().stream()
        .map(cookie -> cookie.getName())
        .filter(name -> name.startsWith(COOKIE))
        .distinct()
        .toList();
  }
}
