package org.juesuan.platform.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells the one waiting thread of this process that there may be something to do. Many calls before
 * it looks count as one; a call while it works is not lost.
 */
@ApplicationScoped
public class WakeUp {
  private final Semaphore raised = new Semaphore(0);

  /** Wakes the waiting thread, now or at its next wait. */
  public void raise() {
    if (raised.availablePermits() == 0) {
      raised.release();
    }
  }

  /**
   * Waits for a call, at most for the given time.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void await(Duration atMost) throws InterruptedException {
    if (raised.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
      raised.drainPermits();
    }
  }
}
