package org.juesuan.gateway.routing;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemAnswer;

/** Ends a request at the door, perhaps before its body was read. */
final class Refusal {

  /** Long enough for the caller to read the answer while it is still sending. */
  private static final long LINGER_MILLIS = 1000;

  private Refusal() {}

  /**
   * Sends the problem. What is still on its way is read and dropped for a moment: closing at once
   * would reset the connection and take the answer away from the caller.
   */
  static void send(RoutingContext context, Problem problem) {
    HttpServerRequest request = context.request();
    if (request.isEnded() || !mayHaveBody(request) || request.version() == HttpVersion.HTTP_2) {
      ProblemAnswer.send(context, problem);
      return;
    }
    context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    ProblemAnswer.send(context, problem);
    HttpConnection connection = request.connection();
    context.vertx().setTimer(LINGER_MILLIS, expired -> connection.close());
    request
        .exceptionHandler(failure -> connection.close())
        .endHandler(end -> connection.close())
        .handler(dropped -> {})
        .resume();
  }

  private static boolean mayHaveBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || BodyLimit.declaredBy(request) > 0;
  }
}
