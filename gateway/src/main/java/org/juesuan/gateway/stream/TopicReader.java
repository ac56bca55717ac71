package org.juesuan.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every partition of the topics from their present end, in no consumer group: each gateway
 * reads all of it and commits nothing. What is before the end, or lost on the way, comes from the
 * pull feeds. Runs in a thread of its own.
 */
final class TopicReader implements Runnable {

  private static final Logger LOG = Logger.getLogger(TopicReader.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration PARTING = Duration.ofSeconds(1);
  private static final long PAUSE_MILLIS = 1_000;

  /** What the reader finds out. */
  interface Listener {

    /** An event came; several may come before {@link #roundEnded}. */
    void came(StreamEvent event);

    /** As often as the topics are polled. */
    void roundEnded(boolean topicsAreThere);
  }

  private final Map<String, Object> configuration;
  private final Set<Feed> feeds;
  private final Listener listener;
  private final MeterRegistry meters;
  private final CountDownLatch stop = new CountDownLatch(1);
  private @Nullable String lastFailure;

  /**
   * @param further settings of the client besides ours, which win
   */
  TopicReader(
      String bootstrapServers,
      Map<String, String> further,
      Set<Feed> feeds,
      Listener listener,
      MeterRegistry meters) {
    this.configuration = configuration(bootstrapServers, further);
    this.feeds = feeds;
    this.listener = listener;
    this.meters = meters;
  }

  /** Asks the thread to end. */
  void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    try {
      while (!stopping()) {
        read();
        listener.roundEnded(false);
        stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  /** Reads until something breaks. */
  private void read() {
    Consumer<byte[], byte[]> consumer = null;
    try {
      consumer =
          new KafkaConsumer<>(
              configuration, new ByteArrayDeserializer(), new ByteArrayDeserializer());
      beginAtTheEnd(consumer);
      lastFailure = null;
      Metric connections = connectionsOf(consumer);
      while (!stopping()) {
        take(consumer.poll(POLL));
        listener.roundEnded(isPositive(connections));
      }
    } catch (KafkaException | IllegalStateException failure) {
      if (!failure.toString().equals(lastFailure)) {
        lastFailure = failure.toString();
        LOG.warnf("The topics cannot be read, which is tried each second: %s", failure);
      }
    } finally {
      leave(consumer);
    }
  }

  /** The ends are known when this returns; whatever is asked of a feed later lies before them. */
  private void beginAtTheEnd(Consumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        feeds.stream()
            .flatMap(feed -> consumer.partitionsFor(feed.topic(), ANSWER).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    Collection<String> found = partitions.stream().map(TopicPartition::topic).distinct().toList();
    if (found.size() < feeds.size()) {
      throw new IllegalStateException("of the topics there are only " + found);
    }
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(partition -> consumer.position(partition, ANSWER));
  }

  private void take(ConsumerRecords<byte[], byte[]> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      Feed feed = Feed.ofTopic(record.topic());
      try {
        listener.came(CloudEvents.ofRecord(feed, record));
      } catch (UnreadableEventException unreadable) {
        // If it carries a number of the feed, the pull feed will be asked for that number.
        meters.counter("juesuan.stream.unreadable", "service", feed.service()).increment();
        LOG.warnf(
            "Skipped offset %d of partition %d of %s: %s",
            record.offset(), record.partition(), record.topic(), unreadable.getMessage());
      }
    }
  }

  private static void leave(@Nullable Consumer<byte[], byte[]> consumer) {
    try {
      if (consumer != null) {
        consumer.close(CloseOptions.timeout(PARTING));
      }
    } catch (KafkaException failure) {
      LOG.debug("The consumer was not closed in order", failure);
    }
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

  private static Map<String, Object> configuration(String servers, Map<String, String> further) {
    Map<String, Object> all = new HashMap<>();
    all.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    all.putAll(further);
    all.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    // Where the broker has forgotten our place, the pull feed knows what was there.
    all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    all.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    all.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
    return all;
  }
}
