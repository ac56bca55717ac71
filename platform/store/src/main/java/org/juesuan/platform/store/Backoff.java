package org.juesuan.platform.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ever longer pauses between attempts, each between half and all of its length, so that several
 * processes do not knock together. Used by one thread.
 */
public final class Backoff {
  private final Duration shortest;
  private final Duration longest;
  private Duration next;

  /**
   * @param shortest the whole length of the first pause
   * @param longest the length at which they stop growing
   */
  public Backoff(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.next = shortest;
  }

  /** The pause after a failure. */
  public Duration pause() {
    long whole = next.toNanos();
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(whole / 2, whole + 1));
  }

  /** An attempt succeeded: the next failure is a first one. */
  public void reset() {
    next = shortest;
  }
}
