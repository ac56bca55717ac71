package org.juesuan.platform.store.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The spans of an event on its way, children of the one in which it was recorded (source: semantic
 * conventions of OpenTelemetry for messaging and for CloudEvents). They name the event and its type
 * and nothing of what it says.
 */
@ApplicationScoped
public class EventSpans {
  private final Tracer tracer;

  public EventSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  /** Begins the span in which an event goes to its topic; ends with {@link #sent}. */
  public Span sending(RecordedEvent event, String topic) {
    return about(event.eventId(), event.type(), tracer.spanBuilder("send " + topic))
        .setParent(EventTrace.of(event.traceParent()))
        .setSpanKind(SpanKind.PRODUCER)
        .setAttribute("messaging.operation.name", "send")
        .setAttribute("messaging.operation.type", "send")
        .setAttribute("messaging.destination.name", topic)
        .startSpan();
  }

  /** The broker has the event, or it was given up. */
  public static void sent(Span span, boolean acknowledged) {
    if (!acknowledged) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }

  /** Takes an event in, within its span; what is recorded meanwhile belongs to that. */
  public <T> T takingIn(UUID id, String type, @Nullable String traceParent, Supplier<T> effect) {
    Span span =
        about(id, type, tracer.spanBuilder("process " + type))
            .setParent(EventTrace.of(traceParent))
            .setSpanKind(SpanKind.CONSUMER)
            .setAttribute("messaging.operation.name", "process")
            .setAttribute("messaging.operation.type", "process")
            .startSpan();
    try {
      return Context.current().with(span).wrapSupplier(effect).get();
    } catch (Throwable failure) {
      // Its class alone: a message may hold what the event says.
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", failure.getClass().getName());
      throw failure;
    } finally {
      span.end();
    }
  }

  private static SpanBuilder about(UUID id, String type, SpanBuilder span) {
    return span.setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.message.id", id.toString())
        .setAttribute("cloudevents.event_id", id.toString())
        .setAttribute("cloudevents.event_type", type);
  }
}
