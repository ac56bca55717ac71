package org.juesuan.gateway.routing;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.juesuan.platform.web.path.BodyLimits;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;

/**
 * Passes a request of one service on, with its target exactly as it came. What the door itself
 * refuses never reaches the service.
 */
final class Forwarding implements Handler<RoutingContext> {

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private final HttpClient client;
  private final Optional<Replicas> service;
  private final long deadlineMillis;
  private final BodyLimits limits;

  /**
   * @param service where it is; empty if it is not installed
   * @param deadlineMillis for the next sign of life from either side
   * @param limits how much a body may hold
   */
  Forwarding(
      HttpClient client, Optional<Replicas> service, long deadlineMillis, BodyLimits limits) {
    this.client = client;
    this.service = service;
    this.deadlineMillis = deadlineMillis;
    this.limits = limits;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    BodyLimit limit = new BodyLimit(limits.ofPath(request.path()));
    if (!METHODS.contains(request.method())) {
      Refusal.send(context, Problem.of(PlatformError.METHOD_NOT_ALLOWED, "Use another method."));
    } else if (carriesUnusableCredentials(context)) {
      Refusal.send(context, Problem.of(PlatformError.UNAUTHENTICATED, "Send one bearer token."));
    } else if (!limit.allows(BodyLimit.declaredBy(request))) {
      Refusal.send(context, limit.exceeded());
    } else if (service.isEmpty()) {
      Refusal.send(context, Problem.of(PlatformError.UNAVAILABLE, "The service is not installed."));
    } else {
      request.pause();
      forward(context, limit, service.get(), service.get().inTurn().iterator());
    }
  }

  private void forward(
      RoutingContext context, BodyLimit limit, Replicas replicas, Iterator<URI> addresses) {
    URI address = addresses.next();
    client
        .request(to(address, context.request()))
        .onSuccess(
            upstream -> {
              upstream.response().onSuccess(answer -> watch(answer, replicas, address));
              new Exchange(context, upstream, limit, address.toString(), deadlineMillis).start();
            })
        .onFailure(
            failure -> {
              boolean refused = Replicas.nothingSent(failure);
              if (refused) {
                replicas.refused(address);
              }
              if (refused && addresses.hasNext()) {
                forward(context, limit, replicas, addresses);
              } else {
                Refusal.send(
                    context,
                    Problem.of(
                        PlatformError.UNAVAILABLE,
                        "The service cannot be reached; nothing was sent to it."));
              }
            });
  }

  /** A service that was asked to stop closes its connections with the answers it still gives. */
  private static void watch(HttpClientResponse answer, Replicas replicas, URI address) {
    if ("close".equalsIgnoreCase(answer.getHeader(HttpHeaders.CONNECTION))) {
      replicas.leaving(address);
    }
  }

  private static RequestOptions to(URI address, HttpServerRequest request) {
    return new RequestOptions()
        .setMethod(request.method())
        .setSsl("https".equals(address.getScheme()))
        .setHost(address.getHost())
        .setPort(port(address))
        .setURI(request.uri());
  }

  /** Anything but one token that was checked: the service must never have to guess. */
  private static boolean carriesUnusableCredentials(RoutingContext context) {
    int credentials = context.request().headers().getAll(HttpHeaders.AUTHORIZATION).size();
    if (credentials == 0) {
      return false;
    }
    boolean checked =
        context.user() instanceof QuarkusHttpUser user && !user.getSecurityIdentity().isAnonymous();
    return credentials > 1 || !checked;
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equals(address.getScheme()) ? 443 : 80;
  }
}
