package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Where events go that could not be taken in: the topic {@code <topic>.<group>.dead}, with the same
 * key, value and headers, and headers that say why. Used by one thread, outside every transaction.
 */
final class DeadLetters implements AutoCloseable {
  static final String HEADER = "dead-letter-";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_DETAIL = 1_000;

  private final String group;
  private final Clock clock;
  private final Map<String, Object> configuration;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  DeadLetters(String bootstrapServers, String group, Clock clock, Map<String, String> further) {
    this.group = group;
    this.clock = clock;
    this.configuration = new HashMap<>(further);
    configuration.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
    configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    configuration.put(ProducerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    configuration.put(ProducerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
  }

  /** Why an event was set aside. */
  enum Reason {
    /** It is not what its type promises, or no event at all. */
    UNREADABLE,
    /** Its handler failed as often as it is tried. */
    FAILED
  }

  /** Where events of a topic go that a group could not take in. */
  static String topic(String original, String group) {
    return original + "." + group + ".dead";
  }

  /**
   * Sets a record aside and returns when the broker has it.
   *
   * @throws KafkaException when the broker did not take it; it may have arrived nevertheless
   */
  void bury(ConsumerRecord<byte[], byte[]> original, Reason reason, Throwable failure, int attempts)
      throws InterruptedException {
    String topic = topic(original.topic(), group);
    Headers headers = explained(original, reason, failure, attempts);
    try {
      send(new ProducerRecord<>(topic, null, original.key(), original.value(), headers));
    } catch (RecordTooLargeException withoutRoom) {
      // The original was just small enough without our headers; they tell where it stands.
      send(new ProducerRecord<>(topic, null, original.key(), null, headers));
    }
  }

  private Headers explained(
      ConsumerRecord<byte[], byte[]> original, Reason reason, Throwable failure, int attempts) {
    Headers headers = new RecordHeaders(original.headers().toArray());
    headers.add(HEADER + "reason", bytes(reason.name()));
    headers.add(HEADER + "detail", bytes(detail(failure)));
    headers.add(HEADER + "attempts", bytes(attempts));
    headers.add(HEADER + "topic", bytes(original.topic()));
    headers.add(HEADER + "partition", bytes(original.partition()));
    headers.add(HEADER + "offset", bytes(original.offset()));
    headers.add(HEADER + "group", bytes(group));
    headers.add(HEADER + "time", bytes(clock.instant()));
    return headers;
  }

  private void send(ProducerRecord<byte[], byte[]> letter) throws InterruptedException {
    try {
      producer().send(letter).get(PATIENCE.toMillis() + 1_000, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof KafkaException known
          ? known
          : new KafkaException(failure.getCause());
    } catch (TimeoutException silent) {
      throw new org.apache.kafka.common.errors.TimeoutException("no acknowledgement", silent);
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    KafkaProducer<byte[], byte[]> open = producer;
    if (open == null) {
      open =
          new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer());
      producer = open;
    }
    return open;
  }

  /**
   * The failure and what lies under it, in one line. What a reader of JSON says quotes the payload,
   * so of its failures only the kind and the place are told.
   */
  static String detail(Throwable failure) {
    StringBuilder detail = new StringBuilder();
    for (Throwable one = failure; one != null; one = one.getCause()) {
      detail.append(detail.isEmpty() ? "" : " < ").append(withoutValues(one));
    }
    return detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
  }

  private static String withoutValues(Throwable failure) {
    if (failure instanceof JsonMappingException mapping) {
      return failure.getClass().getSimpleName() + " at " + pointer(mapping);
    }
    return failure instanceof JsonProcessingException
        ? failure.getClass().getSimpleName()
        : failure.toString();
  }

  private static String pointer(JsonMappingException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      String name = step.getFieldName();
      pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : name);
    }
    return pointer.isEmpty() ? "/" : pointer.toString();
  }

  private static byte[] bytes(Object value) {
    return value.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(1));
    }
  }
}
