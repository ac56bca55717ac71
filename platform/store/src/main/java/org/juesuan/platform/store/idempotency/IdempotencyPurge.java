package org.juesuan.platform.store.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Forgets idempotency keys once their time is over: every hour, those of more than 30 days. */
@ApplicationScoped
class IdempotencyPurge {
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = Logger.getLogger(IdempotencyPurge.class);

  private final Idempotency idempotency;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "juesuan-idempotency-purge");
            thread.setDaemon(true);
            return thread;
          });

  IdempotencyPurge(Idempotency idempotency, Clock clock) {
    this.idempotency = idempotency;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    var unused = timer.scheduleWithFixedDelay(this::purge, 1, 60, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  /** Purges in a transaction of its own; a failure is logged and left to the next hour. */
  void purge() {
    try {
      int purged =
          QuarkusTransaction.requiringNew()
              .call(() -> idempotency.purgeBefore(clock.instant().minus(KEPT)));
      LOG.debugf("%d idempotency keys purged", purged);
    } catch (RuntimeException failure) {
      LOG.warn("Idempotency keys were not purged; the next attempt is in an hour", failure);
    }
  }
}
