package org.juesuan.platform.web.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * Marks what is logged of a request until it is answered with a {@code requestId} of this process
 * alone, beside the {@code traceId} that all services share.
 */
@ApplicationScoped
public class RequestTrace {

  /** Before whatever may refuse a request, so that refusals are marked, too. */
  private static final int FIRST = 1000;

  void observe(@Observes Filters filters) {
    filters.register(RequestTrace::mark, FIRST);
  }

  private static void mark(RoutingContext context) {
    MDC.put("requestId", "%016x".formatted(ThreadLocalRandom.current().nextLong()));
    context.next();
  }
}
