package org.juesuan.platform.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes, every hour, what a table has kept for long enough. */
public final class HourlyPurge {
  private static final Logger LOG = Logger.getLogger(HourlyPurge.class);

  private final String what;
  private final Duration kept;
  private final Clock clock;
  private final Deletion deletion;
  private final ScheduledExecutorService timer;

  /** What is deleted: everything from before a moment. */
  @FunctionalInterface
  public interface Deletion {
    /**
     * Deletes in the caller's transaction.
     *
     * @return how many rows are gone
     */
    int before(Instant moment);
  }

  /**
   * @param what the rows, as a log names them
   * @param kept how long they are kept
   */
  public HourlyPurge(String what, Duration kept, Clock clock, Deletion deletion) {
    this.what = what;
    this.kept = kept;
    this.clock = clock;
    this.deletion = deletion;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "juesuan-purge-of-" + what.replace(' ', '-'));
              thread.setDaemon(true);
              return thread;
            });
  }

  public void start() {
    var unused = timer.scheduleWithFixedDelay(this::run, 1, 60, TimeUnit.MINUTES);
  }

  public void stop() {
    timer.shutdownNow();
  }

  /** Purges in a transaction of its own; a failure is logged and left to the next hour. */
  public void run() {
    try {
      int purged =
          QuarkusTransaction.requiringNew()
              .call(() -> deletion.before(clock.instant().minus(kept)));
      LOG.debugf("%d %s purged", purged, what);
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "The %s were not purged; the next attempt is in an hour", what);
    }
  }
}
