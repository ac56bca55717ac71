package org.juesuan.platform.web.path;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.Problem;
import org.juesuan.platform.web.problem.ProblemException;

/**
 * Counts a body whose length was not declared while it is read, so that one over the limit is
 * answered with a problem; the framework would answer 413 without a body.
 */
@Provider
public class UncountedBodies implements ContainerRequestFilter {

  private final RoutingContext routing;
  private final BodyLimits limits;

  UncountedBodies(RoutingContext routing, BodyLimits limits) {
    this.routing = routing;
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null
        && request.getHeaderString("Transfer-Encoding") != null) {
      request.setEntityStream(
          new Counted(request.getEntityStream(), limits.ofPath(routing.request().path()), routing));
    }
  }

  private static final class Counted extends FilterInputStream {

    private final RoutingContext routing;
    private final long limit;
    private long read;

    Counted(InputStream body, long limit, RoutingContext routing) {
      super(body);
      this.limit = limit;
      this.routing = routing;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int some = super.read(buffer, offset, length);
      count(some);
      return some;
    }

    private void count(int some) {
      read += Math.max(0, some);
      if (read > limit) {
        routing.addEndHandler(ended -> routing.request().connection().close());
        throw new ProblemException(
            Problem.of(
                PlatformError.PAYLOAD_TOO_LARGE, "The body may hold " + limit + " bytes at most."));
      }
    }
  }
}
