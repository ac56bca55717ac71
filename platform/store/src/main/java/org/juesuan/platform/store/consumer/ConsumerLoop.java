package org.juesuan.platform.store.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.Backoff;

/**
 * What the consumer's thread does: read, have each event settled, commit the offsets afterwards. A
 * partition whose event fails is paused before that event while the others go on, and Kafka goes on
 * being polled, so that waiting costs neither the membership in the group nor the position.
 */
final class ConsumerLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration COMMIT_PATIENCE = Duration.ofSeconds(5);
  private static final Duration PARTING = Duration.ofSeconds(2);

  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final List<String> topics;
  private final Settlement settlement;
  private final Setbacks setbacks;
  private final Backoff kafkaPause;
  private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile long lag;
  private volatile boolean troubled;
  private volatile long troubledSince;

  /**
   * @param consumers opens a consumer that commits nothing by itself
   * @param setbacks the same the settlement notes into
   * @param kafkaPause between attempts to begin anew
   */
  ConsumerLoop(
      Supplier<Consumer<byte[], byte[]>> consumers,
      List<String> topics,
      Settlement settlement,
      Setbacks setbacks,
      Backoff kafkaPause) {
    this.consumers = consumers;
    this.topics = topics;
    this.settlement = settlement;
    this.setbacks = setbacks;
    this.kafkaPause = kafkaPause;
  }

  /** Events behind the end of the partitions this process has. */
  long lag() {
    return lag;
  }

  /** Events set aside by this process. */
  long deadLettered() {
    return settlement.deadLettered();
  }

  /** For how long events have been held back; zero when nothing is. */
  Duration trouble() {
    return troubled ? Duration.ofNanos(System.nanoTime() - troubledSince) : Duration.ZERO;
  }

  /** Asks the thread to end behind the event it is at. */
  void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    try (settlement) {
      while (!stopping()) {
        consume();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  private void consume() throws InterruptedException {
    Consumer<byte[], byte[]> consumer = null;
    try {
      consumer = consumers.get();
      Metric connections = connectionsOf(consumer);
      consumer.subscribe(topics, new Handover(consumer));
      while (!stopping()) {
        resumeDue(consumer);
        takeIn(consumer, consumer.poll(POLL));
        commit(consumer);
        lag = lagOf(consumer);
        note(!setbacks.isEmpty() || !isPositive(connections));
        kafkaPause.reset();
      }
    } catch (KafkaException | IllegalStateException failure) {
      note(true);
      Duration pause = kafkaPause.pause();
      LOG.warnf("The consumer begins anew in %d ms: %s", pause.toMillis(), failure);
      stop.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      leave(consumer);
      uncommitted.clear();
      setbacks.clear();
    }
  }

  private void takeIn(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records)
      throws InterruptedException {
    for (TopicPartition partition : records.partitions()) {
      for (ConsumerRecord<byte[], byte[]> record : records.records(partition)) {
        if (stopping()) {
          return;
        }
        if (!settlement.settle(record)) {
          consumer.pause(List.of(partition));
          consumer.seek(partition, record.offset());
          break;
        }
        uncommitted.put(partition, new OffsetAndMetadata(record.offset() + 1));
      }
    }
  }

  private void resumeDue(Consumer<byte[], byte[]> consumer) {
    Set<TopicPartition> due = new HashSet<>(setbacks.due());
    due.retainAll(consumer.paused());
    consumer.resume(due);
  }

  /** Offsets follow the effects: what is not committed here is delivered again, and known then. */
  private void commit(Consumer<byte[], byte[]> consumer) {
    if (uncommitted.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(Map.copyOf(uncommitted), COMMIT_PATIENCE);
      uncommitted.clear();
    } catch (KafkaException later) {
      LOG.debug("Offsets were not committed; they will be with the next", later);
    }
  }

  private static void leave(@Nullable Consumer<byte[], byte[]> consumer) {
    try {
      if (consumer != null) {
        consumer.close(CloseOptions.timeout(PARTING));
      }
    } catch (KafkaException failure) {
      LOG.debug("The consumer did not leave its group in order", failure);
    }
  }

  private void note(boolean trouble) {
    if (trouble && !troubled) {
      troubledSince = System.nanoTime();
    }
    troubled = trouble;
  }

  private static long lagOf(Consumer<byte[], byte[]> consumer) {
    return consumer.assignment().stream()
        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
        .sum();
  }

  /** How many brokers the client is connected to: polling does not tell that Kafka is away. */
  private static @Nullable Metric connectionsOf(Consumer<byte[], byte[]> consumer) {
    return consumer.metrics().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals("connection-count"))
        .<Metric>map(Map.Entry::getValue)
        .findAny()
        .orElse(null);
  }

  private static boolean isPositive(@Nullable Metric metric) {
    return metric != null && metric.metricValue() instanceof Number value && value.intValue() > 0;
  }

  /** Before a partition goes to another process, its offsets are committed. */
  private final class Handover implements ConsumerRebalanceListener {
    private final Consumer<byte[], byte[]> consumer;

    Handover(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      // They begin at the committed offsets.
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      commit(consumer);
      onPartitionsLost(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      uncommitted.keySet().removeAll(partitions);
      setbacks.forget(partitions);
    }
  }
}
