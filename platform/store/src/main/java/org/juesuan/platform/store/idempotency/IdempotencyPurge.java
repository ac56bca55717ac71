package org.juesuan.platform.store.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.juesuan.platform.store.HourlyPurge;

/** Forgets idempotency keys once their time is over: every hour, those of more than 30 days. */
@ApplicationScoped
class IdempotencyPurge {
  static final Duration KEPT = Duration.ofDays(30);

  private final HourlyPurge purge;

  IdempotencyPurge(Idempotency idempotency, Clock clock) {
    this.purge = new HourlyPurge("idempotency keys", KEPT, clock, idempotency::purgeBefore);
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
