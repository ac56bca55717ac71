package org.juesuan.platform.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KafkaBrokerTest {
  private static final String TOPIC = "juesuan.sample.v1";

  private Path directory;
  private KafkaBroker broker;

  @BeforeAll
  void start(@TempDir Path temporary) {
    directory = temporary.resolve("kafka");
    broker = KafkaBroker.start(directory, 0);
    broker.createTopics(TOPIC);
  }

  @AfterAll
  void stop() {
    broker.close();
    assertFalse(KafkaBroker.isRunning(directory));
  }

  @Test
  @Order(1)
  @DisplayName("A topic has 12 partitions, keeps 30 days, and creating it again is fine")
  void topic() throws Exception {
    broker.createTopics(TOPIC);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicDescription topic =
          admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values().iterator().next();
      assertEquals(12, topic.partitions().size());
      ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
      Config configuration =
          admin.describeConfigs(List.of(resource)).all().get().values().iterator().next();
      assertEquals(
          Long.toString(Duration.ofDays(30).toMillis()), configuration.get("retention.ms").value());
    }
  }

  @Test
  @Order(1)
  @DisplayName("A topic nobody created is refused")
  void noAutomaticTopics() {
    Map<String, Object> hasty =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", "1000");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(hasty, new StringSerializer(), new StringSerializer())) {
      assertThrows(
          Exception.class, () -> producer.send(new ProducerRecord<>("unknown", "k", "v")).get());
    }
  }

  @Test
  @Order(2)
  @DisplayName("A killed broker comes back on the same port with what it had acknowledged")
  void killAndRestart() throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, "110106", "before")).get();
      int port = broker.port();
      broker.kill();
      assertFalse(broker.process().isAlive());
      broker = KafkaBroker.start(directory, 0);
      assertEquals(port, broker.port());
      producer.send(new ProducerRecord<>(TOPIC, "110106", "after")).get();
    }
    assertEquals(List.of("before", "after"), readAll(2));
  }

  @Test
  @Order(3)
  @DisplayName("A broker whose starter was killed is adopted")
  void adoption() {
    assertEquals(broker.process().pid(), KafkaBroker.start(directory, 0).process().pid());
  }

  @Test
  @Order(1)
  @DisplayName("Scala and log4j stay in the broker's JVM")
  void classPathStaysApart() throws Exception {
    assertTrue(
        KafkaClassPath.of().stream().anyMatch(jar -> jar.toString().contains("scala-library")));
    assertTrue(KafkaClassPath.of().stream().noneMatch(jar -> jar.toString().contains("quarkus")));
  }

  private List<String> readAll(int expected) {
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, KafkaBroker.PARTITIONS)
              .mapToObj(p -> new TopicPartition(TOPIC, p))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      for (int polls = 0; polls < 20 && values.size() < expected; polls++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(message -> values.add(message.value()));
      }
    }
    return values;
  }
}
