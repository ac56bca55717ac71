package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.juesuan.platform.store.event.EventSpans;
import org.juesuan.platform.store.inbox.Inbox;
import org.juesuan.platform.store.inbox.InboxSettings;

/**
 * Drops what a projection keeps of a department and builds it anew from the events, in one
 * transaction: a reader sees what was, until it sees what is. Consumers may go on meanwhile.
 */
@ApplicationScoped
public class Rebuild {
  private static final Duration LONGEST = Duration.ofHours(2);

  private final List<Projection<?>> projections;
  private final Handlers handlers;
  private final Inbox inbox;
  private final EventSpans spans;
  private final ConsumerSettings settings;
  private final InboxSettings remembered;
  private final Clock clock;

  Rebuild(
      @All List<Projection<?>> projections,
      Handlers handlers,
      Inbox inbox,
      EventSpans spans,
      ConsumerSettings settings,
      InboxSettings remembered,
      Clock clock) {
    this.projections = List.copyOf(projections);
    this.handlers = handlers;
    this.inbox = inbox;
    this.spans = spans;
    this.settings = settings;
    this.remembered = remembered;
    this.clock = clock;
  }

  /**
   * What became of the events of a department.
   *
   * @param kept events whose part of the projection was built anew
   * @param takenIn of these, events that had never been taken in: their whole effect is done now
   * @param leftOut events that cannot be read, as they could not when they came
   */
  public record Rebuilt(int kept, int takenIn, int leftOut) {}

  /** All projections of this service. */
  public List<Projection<?>> projections() {
    return projections;
  }

  /**
   * Rebuilds a projection for one department. Whatever it throws, nothing has changed.
   *
   * <p>An event that had been taken in is only kept anew, and so is one that is older than the
   * inbox remembers. One that had not is taken in whole, under its claim. Claims come before locks
   * here as everywhere, so an event that arrives by Kafka in the meantime either is in before the
   * lock, and read here behind it, or waits for this commit.
   */
  @ActivateRequestContext
  public Rebuilt rebuild(Projection<?> projection, String department, DepartmentEvents events) {
    Set<UUID> leftOut = new HashSet<>();
    while (true) {
      try {
        return QuarkusTransaction.requiringNew()
            .timeout((int) LONGEST.toSeconds())
            .call(() -> inOneTransaction(projection, department, events, leftOut));
      } catch (NotReadableNow unreadable) {
        // Found out midway, when the transaction could not go on; it begins again without it.
        leftOut.add(unreadable.id);
      }
    }
  }

  private Rebuilt inOneTransaction(
      Projection<?> projection, String department, DepartmentEvents events, Set<UUID> leftOut) {
    events.readOn();
    Set<UUID> before = new HashSet<>();
    Set<UUID> fresh = inbox.claimAll(settings.group(), readable(events, leftOut, before));
    projection.clear(department);
    events.readOn();
    AtomicInteger kept = new AtomicInteger();
    events.each(
        event -> {
          UUID id = id(event);
          // One that is read behind the lock and is in by now is kept; any other is still to come.
          boolean known = before.contains(id) || inbox.holds(settings.group(), id);
          if (known && !leftOut.contains(id)) {
            keep(event, id, fresh.contains(id));
            kept.incrementAndGet();
          }
        });
    return new Rebuilt(kept.get(), fresh.size(), leftOut.size());
  }

  private void keep(JsonNode event, UUID id, boolean whole) {
    try {
      Handlers.Task task = task(event);
      if (whole) {
        takeIn(task);
      } else {
        task.projection().run();
      }
    } catch (UnreadableEventException unreadable) {
      throw new NotReadableNow(id, unreadable);
    }
  }

  private void takeIn(Handlers.Task task) {
    spans.takingIn(
        task.event().id(),
        task.event().type(),
        task.event().traceParent(),
        () -> {
          task.effect().run();
          return true;
        });
  }

  /**
   * Finds the events that can be read, and those that cannot.
   *
   * @param before gets the ids of all that can
   * @return those that the inbox would still know; an older one counts as taken in
   */
  private List<UUID> readable(DepartmentEvents events, Set<UUID> leftOut, Set<UUID> before) {
    Instant horizon = clock.instant().minus(remembered.kept());
    List<UUID> claimable = new ArrayList<>();
    events.each(
        event -> {
          UUID id = id(event);
          if (leftOut.contains(id)) {
            return;
          }
          try {
            task(event);
            before.add(id);
            if (Instant.parse(event.path("time").asText()).isAfter(horizon)) {
              claimable.add(id);
            }
          } catch (UnreadableEventException unreadable) {
            leftOut.add(id);
          }
        });
    return claimable;
  }

  private Handlers.Task task(JsonNode event) {
    Handlers.Task task = handlers.task(new Envelope(new PulledEvent(event).record()));
    if (task == null) {
      throw new IllegalArgumentException("no handler for " + event.path("type").asText());
    }
    return task;
  }

  private static UUID id(JsonNode event) {
    return UUID.fromString(event.path("id").asText());
  }

  /** An event whose handler finds it unreadable; what was done so far has to be undone. */
  private static final class NotReadableNow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UUID id;

    NotReadableNow(UUID id, UnreadableEventException cause) {
      super(cause);
      this.id = id;
    }
  }
}
