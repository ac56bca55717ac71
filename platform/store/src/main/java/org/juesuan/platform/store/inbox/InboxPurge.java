package org.juesuan.platform.store.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.juesuan.platform.store.HourlyPurge;

/** Forgets which events were taken in once Kafka cannot deliver them again: every hour. */
@ApplicationScoped
class InboxPurge {
  /** How long the topics keep an event (source: design, events). */
  static final Duration TOPICS_KEEP = Duration.ofDays(30);

  private final HourlyPurge purge;

  /**
   * @throws IllegalStateException if an event could be forgotten that the topics still deliver
   */
  InboxPurge(Inbox inbox, InboxSettings settings, Clock clock) {
    Duration kept = settings.kept();
    if (kept.compareTo(TOPICS_KEEP) <= 0) {
      throw new IllegalStateException(
          "juesuan.inbox.kept is " + kept + "; the topics keep events for " + TOPICS_KEEP);
    }
    this.purge = new HourlyPurge("ids in the inbox", kept, clock, inbox::purgeBefore);
  }

  void start(@Observes StartupEvent event) {
    purge.start();
  }

  void stop(@Observes ShutdownEvent event) {
    purge.stop();
  }

  void purge() {
    purge.run();
  }
}
