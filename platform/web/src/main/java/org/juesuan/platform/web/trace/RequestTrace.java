package org.juesuan.platform.web.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * Gives every request a trace, the caller's or a new one, and marks with it what is logged until it
 * is answered: {@code traceId}, which all services share, and {@code requestId} of this process
 * alone. Whatever is passed on and recorded takes the header as it stands afterwards.
 */
@ApplicationScoped
public class RequestTrace {

  static final String HEADER = "traceparent";

  /** Before whatever may refuse a request, so that refusals are marked, too. */
  private static final int FIRST = 1000;

  void observe(@Observes Filters filters) {
    filters.register(RequestTrace::mark, FIRST);
  }

  private static void mark(RoutingContext context) {
    TraceParent trace = TraceParent.continued(context.request().getHeader(HEADER));
    context.request().headers().set(HEADER, trace.text());
    MDC.put("traceId", trace.traceId());
    MDC.put("requestId", "%016x".formatted(ThreadLocalRandom.current().nextLong()));
    context.next();
  }
}
