package org.juesuan.platform.web.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.NetworkAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.UserAgentAttributes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Keeps out of spans what a caller may have told of persons: the query of an address, in which a
 * name is searched for, and where and with what somebody sits at a desk. Exceptions and their
 * messages are no events of spans at all (setting {@code quarkus.otel.span.event.count.limit}).
 */
@ApplicationScoped
public class SpanDiscretion implements SpanProcessor {

  /** What the conventions put where something was taken out. */
  private static final String REDACTED = "REDACTED";

  private static final List<AttributeKey<String>> HIDDEN =
      List.of(
          UrlAttributes.URL_QUERY,
          ClientAttributes.CLIENT_ADDRESS,
          NetworkAttributes.NETWORK_PEER_ADDRESS,
          UserAgentAttributes.USER_AGENT_ORIGINAL);

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (AttributeKey<String> name : HIDDEN) {
      if (span.getAttribute(name) != null) {
        span.setAttribute(name, REDACTED);
      }
    }
    String address = span.getAttribute(UrlAttributes.URL_FULL);
    if (address != null && address.indexOf('?') >= 0) {
      span.setAttribute(
          UrlAttributes.URL_FULL, address.substring(0, address.indexOf('?') + 1) + REDACTED);
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // Nothing is sent from here.
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
