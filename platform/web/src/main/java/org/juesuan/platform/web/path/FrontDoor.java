package org.juesuan.platform.web.path;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.juesuan.platform.web.problem.Failures;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemAnswer;

/**
 * The first route of all: refuses hostile paths and declared bodies over the limit before anything
 * else looks at them, and answers with a problem what fails outside the resources, such as a bad
 * token or a forwarding route.
 */
@ApplicationScoped
public class FrontDoor {

  private static final int NOT_FOUND = 404;

  /** Just behind the route in which Quarkus notes its limit of the body under {@link #NOTED}. */
  private static final int AFTER_THE_LIMIT = -1;

  private static final String NOTED = "io.quarkus.max-request-size";

  private final BodyLimits limits;

  FrontDoor(BodyLimits limits) {
    this.limits = limits;
  }

  void open(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::admit).failureHandler(this::answer);
    router.route().order(AFTER_THE_LIMIT).handler(this::leaveToTheCount);
    for (int status : new int[] {400, NOT_FOUND, 405, 406, 415, 500}) {
      router.errorHandler(status, this::answer);
    }
  }

  private void admit(RoutingContext context) {
    long largestBody = limits.ofPath(context.request().path());
    if (HostilePath.isHostile(context.request().uri())) {
      refuse(context, Problem.of(PlatformError.HOSTILE_PATH, "Send the path in its plain form."));
    } else if (declaredLength(context) > largestBody) {
      refuse(
          context,
          Problem.of(
              PlatformError.PAYLOAD_TOO_LARGE,
              "The body may hold " + largestBody + " bytes at most."));
    } else {
      context.next();
    }
  }

  /** {@link UncountedBodies} answers first; the limit of Quarkus stays behind it. */
  private void leaveToTheCount(RoutingContext context) {
    if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
      context.put(NOTED, 2 * limits.ofPath(context.request().path()));
    }
    context.next();
  }

  /** The rest of the request is not read, so the connection cannot carry another one. */
  private static void refuse(RoutingContext context, Problem problem) {
    context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.addEndHandler(ended -> context.request().connection().close());
    ProblemAnswer.send(context, problem);
  }

  private static long declaredLength(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException beyondAnyLimit) {
      return Long.MAX_VALUE;
    }
  }

  private void answer(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure != null) {
      ProblemAnswer.send(context, Failures.problemOf(failure));
    } else {
      ProblemAnswer.send(context, ofStatus(context.statusCode()));
    }
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> Problem.of(PlatformError.UNAUTHENTICATED, "The token is not valid.");
      case 403 -> Problem.of(PlatformError.FORBIDDEN, "The token's roles do not permit this.");
      case NOT_FOUND -> Problem.of(PlatformError.NOT_FOUND, "There is nothing at this address.");
      case 405 -> Problem.of(PlatformError.METHOD_NOT_ALLOWED, "Use another method.");
      case 406 -> Problem.of(PlatformError.NOT_ACCEPTABLE, "Accept another media type.");
      case 415 -> Problem.of(PlatformError.UNSUPPORTED_MEDIA_TYPE, "Send another media type.");
      case 413 -> Problem.of(PlatformError.PAYLOAD_TOO_LARGE, "The body exceeds the limit.");
      default ->
          status < 500
              ? Problem.of(PlatformError.BAD_REQUEST, "The request cannot be understood.")
              : Problem.of(PlatformError.INTERNAL, "The request was not served.");
    };
  }
}
