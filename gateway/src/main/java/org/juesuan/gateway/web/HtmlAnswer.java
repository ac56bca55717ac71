package org.juesuan.gateway.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page, with the headers that keep a browser from loading or sending anything elsewhere. */
final class HtmlAnswer {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private HtmlAnswer() {}

  static Response.ResponseBuilder of(int status, String page) {
    return protect(Response.status(status).entity(page))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }

  /** Adds the headers every page carries. */
  static Response.ResponseBuilder protect(Response.ResponseBuilder page) {
    return page.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        // With no-referrer a browser would send Origin: null with the sign-in form.
        .header("Referrer-Policy", "same-origin");
  }
}
