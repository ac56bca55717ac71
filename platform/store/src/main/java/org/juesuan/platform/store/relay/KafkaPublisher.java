package org.juesuan.platform.store.relay;

import io.opentelemetry.api.trace.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.EventSpans;
import org.juesuan.platform.store.event.RecordedEvent;

/**
 * Sends events to the topic as CloudEvents in binary mode, in order. The producer is made when it
 * is first needed and again after {@link #discard}; it never gives an event up for lack of an
 * answer, because a later one could then pass it. Used by one thread.
 */
final class KafkaPublisher implements AutoCloseable {
  private static final Duration PARTING = Duration.ofSeconds(2);
  private static final int LARGEST_REQUEST = 1 << 20;

  private final String topic;
  private final String source;
  private final Map<String, Object> configuration;
  private final EventSpans spans;
  private @Nullable KafkaProducer<String, byte[]> producer;

  /**
   * @param further settings of the producer besides ours, which win
   */
  KafkaPublisher(
      String bootstrapServers,
      String topic,
      String source,
      Map<String, String> further,
      EventSpans spans) {
    this.topic = topic;
    this.source = source;
    this.spans = spans;
    this.configuration = new HashMap<>(further);
    configuration.putAll(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.RETRIES_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            10_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            1_000,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            LARGEST_REQUEST));
    // With more than one, a producer that begins on a new topic can stand still for ever (ADR 1).
    configuration.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    configuration.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    configuration.put(ProducerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    configuration.put(ProducerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
  }

  /**
   * Hands events to the producer and does not wait for the broker.
   *
   * @param onSettled called on a thread of the producer when the shipment is settled
   * @throws TimeoutException when Kafka cannot be reached; the producer was given nothing
   * @throws KafkaException when the producer is broken; some events may nevertheless arrive
   */
  Shipment send(List<RecordedEvent> events, Runnable onSettled) {
    KafkaProducer<String, byte[]> open = producer();
    // Fails within one second when Kafka is away, instead of once for every event.
    open.partitionsFor(topic);
    Shipment shipment = new Shipment(events.size(), onSettled);
    for (RecordedEvent event : events) {
      Span span = spans.sending(event, topic);
      Future<RecordMetadata> unused =
          open.send(
              record(event),
              (metadata, failure) -> {
                EventSpans.sent(span, failure == null);
                if (failure == null) {
                  shipment.acknowledge(event.id());
                } else {
                  shipment.fail(failure);
                }
              });
      if (shipment.failure() != null) {
        break;
      }
    }
    return shipment;
  }

  /** Drops the producer and whatever it has not sent; the next send makes a fresh one. */
  void discard() {
    close(Duration.ZERO);
  }

  /** Ends the producer; what it was given is sent if the broker is there. */
  @Override
  public void close() {
    close(PARTING);
  }

  private void close(Duration patience) {
    KafkaProducer<String, byte[]> open = producer;
    producer = null;
    if (open != null) {
      open.close(patience);
    }
  }

  private KafkaProducer<String, byte[]> producer() {
    KafkaProducer<String, byte[]> open = producer;
    if (open == null) {
      open = new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
      producer = open;
    }
    return open;
  }

  private ProducerRecord<String, byte[]> record(RecordedEvent event) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic, event.stream().key(), event.data().getBytes(StandardCharsets.UTF_8));
    record.headers().add("content-type", bytes("application/json"));
    event
        .attributes(source)
        .forEach((name, value) -> record.headers().add("ce_" + name, bytes(value.toString())));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
