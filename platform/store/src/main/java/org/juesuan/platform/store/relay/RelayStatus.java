package org.juesuan.platform.store.relay;

import java.time.Duration;

/**
 * How the events of this service fare. A backlog is no reason to take a service out of use: it
 * keeps working and catches up.
 *
 * @param leader whether this process is the one that sends
 * @param heldBack whether it leads and sends nothing, because the topic tells an event that the log
 *     does not hold
 * @param unsent committed events not yet marked as sent, in the whole service
 * @param oldestUnsentAge age of the oldest of them, zero when there is none
 * @param sent events this process has sent since it started
 * @param failures attempts of this process to send that failed
 */
public record RelayStatus(
    boolean leader,
    boolean heldBack,
    long unsent,
    Duration oldestUnsentAge,
    long sent,
    long failures) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Whether events are held back, or have been waiting for more than 30 seconds. */
  public boolean degraded() {
    return heldBack || oldestUnsentAge.compareTo(PATIENCE) > 0;
  }
}
