package org.juesuan.platform.store.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.store.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopicHistoryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final KafkaBroker broker = TestServers.kafka();

  @Test
  @DisplayName(
      "INV-6 a topic that tells what a restored log has lost is told nothing more; sent again to an"
          + " emptied topic, everything flows")
  void restored() throws Exception {
    Database database = Database.fresh("history_restored");
    Writers writers = new Writers(database);
    String topic = filled(database, "history-restored");
    restore(database, 15);
    writers.write(1, 2);
    try (RunningRelay relay = start(database, topic)) {
      await().atMost(PATIENCE).until(() -> relay.loop().heldBack());
      assertTrue(relay.loop().leads());
      writers.write(1, 3);
      await().atMost(PATIENCE).until(() -> writers.unnumbered() == 0);
      assertEquals(5, writers.unsent(), "what is written meanwhile is numbered and not sent");
      assertEquals(20, TopicContent.of(broker.bootstrapServers(), topic).messages().size());

      database.update("UPDATE event_log SET sent_at = NULL");
      empty(topic);
      writers.awaitAllSent();
      assertFalse(relay.loop().heldBack());
      relay.awaitSent(20);
    }
    RelayTest.assertNumberedWithoutGaps(database, 20);
    TopicContent.of(broker.bootstrapServers(), topic).assertHoldsTheLogOf(database);
  }

  @Test
  @DisplayName("a topic that was emptied, is behind, tells twice, or tells of others, holds nobody")
  void harmless() throws Exception {
    Database database = Database.fresh("history_harmless");
    Writers writers = new Writers(database);
    String topic = filled(database, "history-harmless");
    empty(topic);
    database.update("UPDATE event_log SET sent_at = NULL WHERE feed_seq <= 10");
    assertFlows(database, topic);

    tellOthers(topic);
    database.update("UPDATE event_log SET sent_at = NULL WHERE feed_seq <= 10");
    writers.write(1, 5);
    assertFlows(database, topic);
    RelayTest.assertNumberedWithoutGaps(database, 25);
  }

  private void assertFlows(Database database, String topic) {
    try (RunningRelay relay = start(database, topic)) {
      new Writers(database).awaitAllSent();
      assertFalse(relay.loop().heldBack());
    }
  }

  @Test
  @DisplayName("INV-6 a topic that is not there yet holds events as long as it is missing")
  void missing() throws Exception {
    Database database = Database.fresh("history_missing");
    Writers writers = new Writers(database);
    writers.write(1, 5);
    try (RunningRelay relay = start(database, "history-missing")) {
      await().atMost(PATIENCE).until(() -> relay.loop().looksInVain() > 0);
      assertEquals(5, writers.unsent());
      assertFalse(relay.loop().heldBack());
      broker.createTopics("history-missing");
      writers.awaitAllSent();
    }
  }

  @Test
  @DisplayName("of each partition as many records are looked at as are asked for, to the last")
  void bounded() throws Exception {
    Database database = Database.fresh("history_bounded");
    try (Connection connection = database.asApplication()) {
      for (int i = 0; i < 5; i++) {
        Writers.append(connection, "110106-777");
      }
    }
    broker.createTopics("history-bounded");
    try (RunningRelay relay = start(database, "history-bounded")) {
      new Writers(database).awaitAllSent();
      relay.awaitSent(5);
    }
    assertEquals(
        List.of(4L, 5L),
        RunningRelay.topicEnd(broker.bootstrapServers(), "history-bounded", 2).read().stream()
            .map(ToldEvent::feedSeq)
            .toList());
  }

  @Test
  @DisplayName("a stranger is an event under a number that the log gave to another, or never gave")
  void strangers() throws Exception {
    Database database = Database.fresh("history_strangers");
    ServiceDatabase access = database.access();
    new Writers(database).write(1, 3);
    try (RelaySession session =
        new DirectConnection(access.jdbcUrl(), access.appRole(), access.appPassword(), PATIENCE)
            .open()) {
      assertEquals(3, session.stamp(10));
      List<UUID> ids =
          database.values(UUID.class, "SELECT event_id FROM event_log ORDER BY feed_seq");
      ToldEvent first = new ToldEvent(0, 1, ids.get(0));
      ToldEvent third = new ToldEvent(7, 3, ids.get(2));
      ToldEvent otherSecond = new ToldEvent(7, 2, UUID.randomUUID());
      ToldEvent misplacedThird = new ToldEvent(0, 3, ids.get(0));
      ToldEvent beyond = new ToldEvent(0, 4, UUID.randomUUID());
      assertEquals(Optional.empty(), session.stranger(List.of()));
      assertEquals(Optional.empty(), session.stranger(List.of(third, first, third)));
      assertEquals(Optional.of(beyond), session.stranger(List.of(third, first, beyond)));
      assertEquals(Optional.of(misplacedThird), session.stranger(List.of(misplacedThird, first)));
      assertEquals(Optional.of(otherSecond), session.stranger(List.of(beyond, otherSecond, third)));
    }
  }

  /** A topic that tells the twenty events of the log. */
  private String filled(Database database, String topic) throws Exception {
    broker.createTopics(topic);
    Writers writers = new Writers(database);
    try (RunningRelay relay = start(database, topic)) {
      writers.write(2, 10);
      writers.awaitAllSent();
      relay.awaitSent(20);
    }
    return topic;
  }

  private RunningRelay start(Database database, String topic) {
    return RunningRelay.start(database.access(), broker.bootstrapServers(), topic);
  }

  /** The database is back at a moment when it held so many events. */
  private static void restore(Database database, long events) throws SQLException {
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("ALTER TABLE event_log DISABLE TRIGGER event_log_no_delete");
      statement.execute("DELETE FROM event_log WHERE feed_seq > " + events);
      statement.execute("ALTER TABLE event_log ENABLE TRIGGER event_log_no_delete");
      statement.execute(
          """
          UPDATE event_stream SET sequence =
              (SELECT count(*) FROM event_log
                WHERE (event_log.stream_key, event_log.fiscal_year)
                      = (event_stream.stream_key, event_stream.fiscal_year))
          """);
    }
  }

  /** What it held is gone; its offsets go on, as when Kafka drops what is old. */
  private void empty(String topic) throws Exception {
    List<TopicPartition> partitions =
        IntStream.range(0, KafkaBroker.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(topic, partition))
            .toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Map<TopicPartition, RecordsToDelete> all =
          admin
              .listOffsets(
                  partitions.stream()
                      .collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
              .all()
              .get(30, TimeUnit.SECONDS)
              .entrySet()
              .stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      end -> RecordsToDelete.beforeOffset(end.getValue().offset())));
      admin.deleteRecords(all).all().get(30, TimeUnit.SECONDS);
    }
  }

  /** An event of another service under a number of ours, what is no event, and a transaction. */
  private void tellOthers(String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "transactional.id",
            topic,
            "enable.metrics.push",
            false);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      for (int partition = 0; partition < KafkaBroker.PARTITIONS; partition++) {
        tell(
            producer,
            new ProducerRecord<>(topic, partition, "key", "{}"),
            Map.of(
                "ce_source", "/juesuan/other",
                "ce_feedseq", "1",
                "ce_id", UUID.randomUUID().toString()));
        tell(
            producer,
            new ProducerRecord<>(topic, partition, "key", null),
            Map.of("ce_source", RunningRelay.SOURCE));
      }
      producer.commitTransaction();
    }
  }

  private static void tell(
      KafkaProducer<String, String> producer,
      ProducerRecord<String, String> record,
      Map<String, String> headers) {
    headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    Future<RecordMetadata> unused = producer.send(record);
  }
}
