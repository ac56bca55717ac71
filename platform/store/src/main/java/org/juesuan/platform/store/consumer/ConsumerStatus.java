package org.juesuan.platform.store.consumer;

import java.time.Duration;

/**
 * How the taking in of events fares in this process. Trouble is no reason to take a service out of
 * use: it keeps answering and catches up.
 *
 * @param enabled whether this process consumes at all
 * @param running whether its thread is alive
 * @param trouble for how long events have been held back, because Kafka or the database is away or
 *     an event is being tried again; zero when nothing is
 * @param lag events behind the end of the topics, in the partitions of this process
 * @param deadLettered events this process has set aside since it started
 */
public record ConsumerStatus(
    boolean enabled, boolean running, Duration trouble, long lag, long deadLettered) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Whether events have been held back for more than 30 seconds, or nobody reads them. */
  public boolean degraded() {
    return enabled && (!running || trouble.compareTo(PATIENCE) > 0);
  }
}
