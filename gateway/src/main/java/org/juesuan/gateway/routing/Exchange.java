package org.juesuan.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;

/**
 * One request on its way to a service and the answer on its way back, both streamed. It is sent
 * once: what breaks after sending is told to the caller, who alone may send it again.
 *
 * <p>All of it happens on the request's event loop, so no field needs guarding.
 */
final class Exchange {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final RoutingContext context;
  private final HttpServerRequest request;
  private final HttpServerResponse response;
  private final HttpClientRequest upstream;
  private final BodyLimit limit;
  private final String origin;
  private final long deadlineMillis;
  private final Vertx vertx;

  private long received;
  private long timer;
  private boolean sent;
  private boolean over;

  Exchange(
      RoutingContext context,
      HttpClientRequest upstream,
      BodyLimit limit,
      String origin,
      long deadlineMillis) {
    this.context = context;
    this.request = context.request();
    this.response = context.response();
    this.upstream = upstream;
    this.limit = limit;
    this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
    this.deadlineMillis = deadlineMillis;
    this.vertx = context.vertx();
  }

  void start() {
    HeaderPassage.inwards(request.headers(), upstream.headers());
    boolean measured = hasBodyOfUnknownLength();
    upstream.setChunked(measured);
    if (measured || BodyLimit.declaredBy(request) > 0) {
      // The service may decide on the head alone, however slowly the body comes.
      upstream.sendHead();
    }
    if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      response.writeContinue();
    }
    timer = vertx.setTimer(deadlineMillis, expired -> giveUp());
    upstream.response().onSuccess(this::answer).onFailure(failure -> giveUp());
    upstream.exceptionHandler(failure -> giveUp());
    context.addEndHandler(ended -> abandon());
    request
        .exceptionHandler(failure -> abandon())
        .endHandler(end -> finishSending())
        .handler(this::send)
        .resume();
  }

  private boolean hasBodyOfUnknownLength() {
    if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      return false;
    }
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || (request.version() == HttpVersion.HTTP_2 && !READING.contains(request.method()));
  }

  private void finishSending() {
    sent = true;
    if (!over) {
      upstream.end();
    }
  }

  private void send(Buffer chunk) {
    received += chunk.length();
    if (over) {
      return;
    }
    if (!limit.allows(received)) {
      end();
      upstream.reset();
      Refusal.send(context, limit.exceeded());
      return;
    }
    alive();
    upstream.write(chunk);
    if (upstream.writeQueueFull()) {
      request.pause();
      upstream.drainHandler(drained -> request.resume());
    }
  }

  private void answer(HttpClientResponse answer) {
    if (over) {
      return;
    }
    alive();
    if (!sent) {
      Refusal.closeWhenAnswered(context);
    }
    response.setStatusCode(answer.statusCode());
    HeaderPassage.outwards(answer.headers(), response.headers(), origin);
    if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
      response.setChunked(true);
    }
    answer
        .exceptionHandler(failure -> giveUp())
        .endHandler(end -> finishAnswering())
        .handler(
            chunk -> {
              alive();
              response.write(chunk);
              if (response.writeQueueFull()) {
                answer.pause();
                response.drainHandler(drained -> answer.resume());
              }
            });
  }

  /**
   * A service may answer before it was sent everything; then its connection cannot be used again.
   */
  private void finishAnswering() {
    end();
    response.end();
    if (!sent) {
      upstream.connection().close();
      request.resume();
    }
  }

  /** The service fell silent or broke off. An answer already begun can only be cut off. */
  private void giveUp() {
    if (over) {
      return;
    }
    end();
    upstream.reset();
    if (response.headWritten()) {
      request.connection().close();
      return;
    }
    Refusal.send(
        context,
        READING.contains(request.method())
            ? Problem.of(PlatformError.UNAVAILABLE, "The service did not answer; try again.")
            : Problem.of(
                PlatformError.RETRY_WITH_SAME_KEY,
                "The service did not answer after the request was sent. Whether it took effect is"
                    + " unknown: retry with the same key."));
  }

  /** The caller left; the service need not go on. */
  private void abandon() {
    if (!over) {
      end();
      upstream.reset();
    }
  }

  private void alive() {
    vertx.cancelTimer(timer);
    timer = vertx.setTimer(deadlineMillis, expired -> giveUp());
  }

  private void end() {
    over = true;
    vertx.cancelTimer(timer);
  }
}
