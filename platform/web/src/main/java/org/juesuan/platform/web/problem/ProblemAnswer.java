package org.juesuan.platform.web.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends a problem: from a resource as a JAX-RS response, from a route through Vert.x. */
public final class ProblemAnswer {

  private static final String RETRY_SECONDS = "1";

  private ProblemAnswer() {}

  /** The problem as the answer of a resource. */
  public static Response of(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(ProblemJson.write(problem));
    headers(problem).forEach(response::header);
    return response.build();
  }

  /**
   * Ends the request with the problem, from any Vert.x route; does nothing when an answer is
   * already on its way.
   */
  public static void send(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      if (!response.ended()) {
        response.reset();
      }
      return;
    }
    response.setStatusCode(problem.status());
    response.headers().set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers(problem).forEach(response.headers()::set);
    response.end(Buffer.buffer(ProblemJson.write(problem)));
  }

  private static Map<String, String> headers(Problem problem) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      headers.put(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return headers;
  }
}
