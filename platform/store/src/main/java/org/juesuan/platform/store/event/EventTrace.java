package org.juesuan.platform.store.event;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The W3C {@code traceparent} of an event: the span in which it was recorded, and the parent of
 * those in which it is sent and taken in.
 */
public final class EventTrace {
  private static final String NAME = "traceparent";
  private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

  private EventTrace() {}

  /** The current span, as an event carries it; null where there is none. */
  public static @Nullable String current() {
    Map<String, String> carrier = new HashMap<>();
    W3C.inject(Context.current(), carrier, (target, name, value) -> carrier.put(name, value));
    return carrier.get(NAME);
  }

  /**
   * Where the span is current that an event names; none is, if it names none or in another form.
   */
  public static Context of(@Nullable String traceParent) {
    return traceParent == null
        ? Context.root()
        : W3C.extract(Context.root(), traceParent, Carried.TRACE_PARENT);
  }

  private enum Carried implements TextMapGetter<String> {
    TRACE_PARENT;

    @Override
    public Iterable<String> keys(String carrier) {
      return List.of(NAME);
    }

    @Override
    public @Nullable String get(@Nullable String carrier, String key) {
      return key.equals(NAME) ? carrier : null;
    }
  }
}
