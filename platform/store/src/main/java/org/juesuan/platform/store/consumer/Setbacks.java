package org.juesuan.platform.store.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.Backoff;

/**
 * The partitions that wait behind an event which could not be taken in yet, and until when. One
 * that waits holds up no other. Used by one thread.
 */
final class Setbacks {
  private final Duration shortest;
  private final Duration longest;
  private final Map<TopicPartition, Setback> byPartition = new HashMap<>();
  private final Backoff outagePauses;
  private long outageUntil;
  private boolean outage;

  Setbacks(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.outagePauses = new Backoff(shortest, longest);
  }

  /**
   * An event failed by itself, or could not be set aside; no other has to wait for it.
   *
   * @return how often it has failed so far
   */
  int failed(TopicPartition partition, long offset) {
    Setback setback = at(partition, offset);
    setback.failures++;
    setback.until = System.nanoTime() + setback.pauses.pause().toNanos();
    return setback.failures;
  }

  /** The database is away: neither this event nor any other can be tried for a while. */
  void away(TopicPartition partition, long offset) {
    if (!outageLasts()) {
      outage = true;
      outageUntil = System.nanoTime() + outagePauses.pause().toNanos();
    }
    at(partition, offset).until = outageUntil;
  }

  /** Whether there is no use in trying anything at this moment. */
  boolean outageLasts() {
    return outage && System.nanoTime() - outageUntil < 0;
  }

  /** An event of the partition is settled: neither it nor the database is in the way any more. */
  void settled(TopicPartition partition) {
    byPartition.remove(partition);
    outage = false;
    outagePauses.reset();
  }

  /** Partitions that another process has now. */
  void forget(Collection<TopicPartition> partitions) {
    byPartition.keySet().removeAll(partitions);
  }

  /** Everything begins anew. */
  void clear() {
    byPartition.clear();
    outage = false;
  }

  boolean isEmpty() {
    return byPartition.isEmpty();
  }

  /** The partitions whose waiting is over. */
  Set<TopicPartition> due() {
    long now = System.nanoTime();
    return byPartition.entrySet().stream()
        .filter(entry -> entry.getValue().until - now <= 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Setback at(TopicPartition partition, long offset) {
    @Nullable Setback known = byPartition.get(partition);
    if (known == null || known.offset != offset) {
      known = new Setback(offset, new Backoff(shortest, longest));
      byPartition.put(partition, known);
    }
    return known;
  }

  private static final class Setback {
    private final long offset;
    private final Backoff pauses;
    private int failures;
    private long until;

    Setback(long offset, Backoff pauses) {
      this.offset = offset;
      this.pauses = pauses;
    }
  }
}
