package org.juesuan.gateway.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form was sent from one of our own pages: no other site may sign a browser in or out.
 */
final class SameOrigin {

  private SameOrigin() {}

  /**
   * What the browser itself says of the page the form stands on. A request that says nothing of it
   * comes from no browser that could be trusted with a form.
   */
  static boolean isShownBy(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return origin != null && host != null && host.equalsIgnoreCase(authorityOf(origin));
  }

  private static @Nullable String authorityOf(String origin) {
    try {
      return new URI(origin).getRawAuthority();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
