package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The handlers of a service by the type of event they take in, and how each reads a payload. */
@Singleton
final class Handlers {
  private final Map<String, Reading<?>> byType = new HashMap<>();

  /**
   * @param mapper the service's own, so that amounts and dates are read as everywhere
   */
  Handlers(@All List<EventHandler<?>> handlers, ObjectMapper mapper) {
    for (EventHandler<?> handler : handlers) {
      Reading<?> reading = Reading.of(handler, mapper);
      for (String type : handler.types()) {
        if (byType.put(type, reading) != null) {
          throw new IllegalStateException("two handlers for " + type);
        }
      }
    }
  }

  boolean isEmpty() {
    return byType.isEmpty();
  }

  /**
   * What is to be done about a record: the event, read and bound to its handler; null where no
   * handler wants events of its type.
   *
   * @throws UnreadableEventException when it is not an event, or not what its type promises
   */
  @Nullable Task task(Envelope envelope) {
    String type = envelope.type();
    if (type == null) {
      throw new UnreadableEventException("it is not a CloudEvent in binary mode");
    }
    Reading<?> reading = byType.get(type);
    return reading == null ? null : reading.task(envelope);
  }

  /** Who takes in events of a type; null where nobody does. */
  @Nullable EventHandler<?> handler(String type) {
    Reading<?> reading = byType.get(type);
    return reading == null ? null : reading.handler();
  }

  /**
   * An event together with what is done about it.
   *
   * @param effect all that its handler does
   * @param projection only what a {@link Projection} keeps of it; nothing where the handler is none
   */
  record Task(ReceivedEvent<?> event, Runnable effect, Runnable projection) {}

  private record Reading<T>(EventHandler<T> handler, ObjectReader reader) {

    static <T> Reading<T> of(EventHandler<T> handler, ObjectMapper mapper) {
      ObjectReader tolerant =
          mapper
              .readerFor(handler.payload())
              .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      return new Reading<>(handler, tolerant);
    }

    Task task(Envelope envelope) {
      ReceivedEvent<T> event = envelope.with(read(envelope.record().value()));
      return new Task(
          event,
          () -> handler.handle(event),
          () -> {
            if (handler instanceof Projection<T> projection) {
              projection.project(event);
            }
          });
    }

    private T read(byte @Nullable [] value) {
      if (value == null) {
        throw new UnreadableEventException("it has no payload");
      }
      T data;
      try {
        data = reader.readValue(value);
      } catch (IOException malformed) {
        throw new UnreadableEventException("its payload is not what its type promises", malformed);
      }
      if (data == null) {
        throw new UnreadableEventException("its payload is null");
      }
      return data;
    }
  }
}
