package org.juesuan.platform.store.consumer;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The event that is being taken in, for what follows from it belongs to the same trace. */
@RequestScoped
public class CurrentEvent {
  private @Nullable String traceParent;

  void begin(ReceivedEvent<?> event) {
    traceParent = event.traceParent();
  }

  /** The W3C trace the event belongs to; null where it has none, and where there is no event. */
  public @Nullable String traceParent() {
    return traceParent;
  }
}
