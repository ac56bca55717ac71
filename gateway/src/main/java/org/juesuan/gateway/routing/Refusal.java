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
    closeWhenAnswered(context);
    ProblemAnswer.send(context, problem);
  }

  /**
   * Lets the connection end with the answer about to be sent, if a body may still be on its way;
   * else the connection can carry the next request.
   */
  static void closeWhenAnswered(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.isEnded() || !mayHaveBody(request) || request.version() == HttpVersion.HTTP_2) {
      return;
    }
    context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.addEndHandler(answered -> drop(context));
  }

  private static void drop(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpConnection connection = request.connection();
    if (request.isEnded()) {
      connection.close();
      return;
    }
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
