package org.juesuan.platform.store.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.store.relay.TopicContent;

/** Another service, as far as a consumer sees it: its topic, and what is behind it for the dead. */
final class OtherService implements AutoCloseable {
  static final String TYPE = "org.juesuan.other.numbered.v1";
  static final String DEPARTMENT = "110106-208";

  private final KafkaBroker broker;
  private final String group;
  private final KafkaProducer<String, String> producer;

  /**
   * @param name of the service, and of the group that reads its topic
   */
  OtherService(KafkaBroker broker, String name) {
    this.broker = broker;
    this.group = name;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "enable.metrics.push", false),
            new StringSerializer(),
            new StringSerializer());
  }

  /** A topic of its own, together with the dead-letter topic of the group that reads it. */
  static OtherService begin(KafkaBroker broker, String name) {
    OtherService service = new OtherService(broker, name);
    broker.createTopics(service.topic(), service.deadLetterTopic());
    return service;
  }

  KafkaBroker broker() {
    return broker;
  }

  String group() {
    return group;
  }

  String topic() {
    return "juesuan." + group + ".v1";
  }

  String deadLetterTopic() {
    return topic() + "." + group + ".dead";
  }

  /** Tells an event; the id is new. */
  UUID tell(String type, String department, String data) {
    UUID id = UUID.randomUUID();
    tell(id, type, department, data);
    return id;
  }

  void tell(UUID id, String type, String department, String data) {
    send(department, data, headers(id.toString(), type));
  }

  static Map<String, String> headers(String id, String type) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", id,
        "ce_source", "/juesuan/other",
        "ce_type", type,
        "ce_sequence", "1",
        "ce_actor", "test-clerk",
        "ce_businessdate", "2020-03-01",
        "content-type", "application/json");
  }

  /** Sends anything at all. */
  void send(String key, @Nullable String value, Map<String, String> headers) {
    try {
      ProducerRecord<String, String> record = new ProducerRecord<>(topic(), key, value);
      headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
      producer.send(record).get(20, TimeUnit.SECONDS);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  List<TopicContent.Message> deadLetters() {
    return TopicContent.of(broker.bootstrapServers(), deadLetterTopic()).messages();
  }

  /** Puts the group back to the beginning, as if it had died before it committed any offset. */
  void forgetOffsets() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      List<TopicPartition> partitions =
          List.copyOf(
              admin
                  .listConsumerGroupOffsets(group)
                  .partitionsToOffsetAndMetadata()
                  .get(20, TimeUnit.SECONDS)
                  .keySet());
      await()
          .atMost(Duration.ofSeconds(20))
          .ignoreExceptions()
          .until(
              () -> {
                admin
                    .deleteConsumerGroupOffsets(group, java.util.Set.copyOf(partitions))
                    .all()
                    .get(20, TimeUnit.SECONDS);
                return true;
              });
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** Offsets the group has committed, summed over the topic. */
  long committed() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get(20, TimeUnit.SECONDS)
          .values()
          .stream()
          .mapToLong(offset -> offset == null ? 0 : offset.offset())
          .sum();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
