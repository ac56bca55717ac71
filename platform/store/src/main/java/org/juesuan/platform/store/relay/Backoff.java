package org.juesuan.platform.store.relay;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ever longer pauses between attempts, each between half and all of its length, so that several
 * relays do not knock together. Used by one thread.
 */
final class Backoff {
  private final Duration shortest;
  private final Duration longest;
  private Duration next;

  Backoff(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.next = shortest;
  }

  /** The pause after a failure. */
  Duration pause() {
    long whole = next.toNanos();
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(whole / 2, whole + 1));
  }

  /** An attempt succeeded: the next failure is a first one. */
  void reset() {
    next = shortest;
  }
}
