package org.juesuan.platform.store.consumer;

import static org.awaitility.Awaitility.await;
import static org.juesuan.platform.store.consumer.OtherService.DEPARTMENT;
import static org.juesuan.platform.store.consumer.OtherService.TYPE;
import static org.juesuan.platform.store.consumer.Tally.Outcome.DEAD_LETTERED;
import static org.juesuan.platform.store.consumer.Tally.Outcome.DUPLICATE;
import static org.juesuan.platform.store.consumer.Tally.Outcome.HANDLED;
import static org.juesuan.platform.store.consumer.Tally.Outcome.RETRIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.LoopbackPort;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.StoreTest;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.relay.TopicContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StoreTest
class EventConsumerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Database database = Database.ofStoreTests();
  private final List<OtherService> others = new ArrayList<>();
  @Inject Intake intake;
  @Inject EventLog log;
  @Inject EventStreams streams;

  @Test
  @DisplayName("an event delivered three times has one effect; what it does not know it ignores")
  void onceEach() {
    OtherService other = other("once");
    NumberHandler handler = handler("once", number -> {});
    UUID id = other.tell(TYPE, DEPARTMENT, "{\"number\":1,\"later\":{\"added\":true}}");
    other.tell("org.juesuan.other.unheard.v1", DEPARTMENT, "no JSON at all");
    other.tell(id, TYPE, DEPARTMENT, "{\"number\":1}");
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      other.tell(id, TYPE, DEPARTMENT, "{\"number\":1}");
      other.tell(TYPE, DEPARTMENT, "{\"number\":2}");
      awaitCount(consumer, HANDLED, 2);
      assertEquals(2, consumer.count(TYPE, DUPLICATE));
      assertEquals(0, consumer.count(TYPE, RETRIED));
    }
    assertEquals(List.of("1", "2"), handler.answered(database));
    assertEquals(List.of(), other.deadLetters());
  }

  @Test
  @DisplayName("stopped in order, the next one begins behind the last event: no duplicate")
  void handOver() {
    OtherService other = other("handover");
    NumberHandler handler = handler("handover", number -> {});
    tellNumbers(other, 1, 40);
    try (RunningConsumer first = RunningConsumer.start(intake, other, handler)) {
      awaitCount(first, HANDLED, 40);
    }
    tellNumbers(other, 41, 60);
    try (RunningConsumer second = RunningConsumer.start(intake, other, handler);
        RunningConsumer third = RunningConsumer.start(intake, other, handler)) {
      await()
          .atMost(PATIENCE)
          .until(() -> second.count(TYPE, HANDLED) + third.count(TYPE, HANDLED) == 20);
      assertEquals(0, second.count(TYPE, DUPLICATE) + third.count(TYPE, DUPLICATE));
    }
    assertAnsweredOnce(handler, 60);
  }

  @Test
  @DisplayName("ended between effect and offset: everything comes again and has no second effect")
  void offsetsLost() {
    OtherService other = other("offsets");
    NumberHandler handler = handler("offsets", number -> {});
    tellNumbers(other, 1, 30);
    try (RunningConsumer first = RunningConsumer.start(intake, other, handler)) {
      awaitCount(first, HANDLED, 30);
    }
    assertEquals(30, other.committed());
    other.forgetOffsets();
    try (RunningConsumer second = RunningConsumer.start(intake, other, handler)) {
      awaitCount(second, DUPLICATE, 30);
      assertEquals(0, second.count(TYPE, HANDLED));
    }
    assertAnsweredOnce(handler, 30);
  }

  @Test
  @DisplayName("a failure that passes is tried again; what the failed attempts did is undone")
  void triedAgain() {
    OtherService other = other("again");
    AtomicInteger attempts = new AtomicInteger();
    NumberHandler handler =
        handler(
            "again",
            number -> {
              if (number.number() == 1 && attempts.incrementAndGet() < RunningConsumer.ATTEMPTS) {
                throw new IllegalStateException("not yet");
              }
            });
    tellNumbers(other, 1, 3);
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      awaitCount(consumer, HANDLED, 3);
      assertEquals(RunningConsumer.ATTEMPTS - 1, consumer.count(TYPE, RETRIED));
      assertEquals(0, consumer.count(TYPE, DEAD_LETTERED));
    }
    assertAnsweredOnce(handler, 3);
  }

  @Test
  @DisplayName("an event that keeps failing is set aside with its reason; those behind it go on")
  void poison() {
    OtherService other = other("poison");
    NumberHandler handler =
        handler(
            "poison",
            number -> {
              if (number.number() == 13) {
                throw new StackOverflowError("deep");
              }
            });
    UUID poison = other.tell(TYPE, DEPARTMENT, "{\"number\":13}");
    other.tell(TYPE, DEPARTMENT, "{\"number\":14}");
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      awaitCount(consumer, HANDLED, 1);
      assertEquals(1, consumer.count(TYPE, DEAD_LETTERED));
      assertEquals(RunningConsumer.ATTEMPTS, consumer.count(TYPE, RETRIED));
      assertEquals(1, consumer.loop().deadLettered());
    }
    assertEquals(List.of("14"), handler.answered(database));
    assertEquals(2, other.committed());
    List<TopicContent.Message> dead = other.deadLetters();
    assertEquals(List.of(poison.toString()), dead.stream().map(TopicContent.Message::id).toList());
    TopicContent.Message letter = dead.get(0);
    assertEquals(DEPARTMENT, letter.key());
    assertEquals("{\"number\":13}", letter.value());
    assertEquals(TYPE, letter.header("ce_type"));
    assertEquals("FAILED", letter.header("dead-letter-reason"));
    assertTrue(letter.header("dead-letter-detail").endsWith("StackOverflowError: deep"));
    assertEquals("3", letter.header("dead-letter-attempts"));
    assertEquals(other.topic(), letter.header("dead-letter-topic"));
    assertEquals("0", letter.header("dead-letter-offset"));
    assertEquals("poison", letter.header("dead-letter-group"));
    assertFalse(letter.header("dead-letter-time").isEmpty());
    assertFalse(letter.header("dead-letter-partition").isEmpty());
  }

  @Test
  @DisplayName("what is no event, or not what its type promises, is set aside without a repetition")
  void unreadable() {
    OtherService other = other("unreadable");
    Map<String, String> whole = OtherService.headers(UUID.randomUUID().toString(), TYPE);
    String fine = "{\"number\":1}";
    other.send(DEPARTMENT, fine, Map.of("content-type", "application/json"));
    other.send(DEPARTMENT, fine, OtherService.headers("1", TYPE));
    for (String missing : List.of("ce_id", "ce_source", "ce_actor", "ce_sequence")) {
      Map<String, String> headers = new HashMap<>(whole);
      headers.remove(missing);
      other.send(DEPARTMENT, fine, headers);
    }
    Map<String, String> someDay = new HashMap<>(whole);
    someDay.put("ce_businessdate", "someday");
    other.send(DEPARTMENT, fine, someDay);
    for (String data : List.of("{\"number\":-1}", "{\"number\":\"one\"}", "{", "", "null", "[]")) {
      other.send(DEPARTMENT, data, whole);
    }
    other.send(DEPARTMENT, null, whole);
    other.send("", fine, whole);
    NumberHandler handler = handler("unreadable", number -> {});
    UUID last = other.tell(TYPE, DEPARTMENT, "{\"number\":2}");
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      await()
          .atMost(PATIENCE)
          .until(() -> consumer.loop().deadLettered() == 15 && consumer.count(TYPE, HANDLED) == 1);
      assertEquals(0, consumer.count(TYPE, RETRIED));
      assertEquals(1, consumer.count("unknown", DEAD_LETTERED));
    }
    assertEquals(List.of("2"), handler.answered(database));
    List<TopicContent.Message> dead = other.deadLetters();
    assertEquals(15, dead.size());
    assertTrue(dead.stream().allMatch(m -> m.header("dead-letter-reason").equals("UNREADABLE")));
    assertTrue(dead.stream().noneMatch(letter -> letter.id().equals(last.toString())));
  }

  @Test
  @DisplayName("a partition that waits behind its event holds up no other")
  void othersGoOn() {
    OtherService other = other("others");
    AtomicInteger attempts = new AtomicInteger();
    NumberHandler handler =
        handler(
            "others",
            number -> {
              if (number.number() == 0) {
                attempts.incrementAndGet();
                throw new IllegalStateException("never");
              }
            });
    other.tell(TYPE, "110106-000", "{\"number\":0}");
    tellNumbers(other, 1, 40);
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      awaitCount(consumer, HANDLED, 40);
      awaitCount(consumer, DEAD_LETTERED, 1);
      assertEquals(RunningConsumer.ATTEMPTS, attempts.get());
    }
    assertAnsweredOnce(handler, 40);
  }

  @Test
  @DisplayName("a database that is away costs no event its place, however long it takes")
  void databaseAway() throws SQLException {
    OtherService other = other("away");
    NumberHandler handler = handler("away", number -> {});
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      tellNumbers(other, 1, 5);
      awaitCount(consumer, HANDLED, 5);
      shutDatabase();
      try {
        for (int number = 6; number <= 25; number++) {
          other.tell(TYPE, DEPARTMENT, "{\"number\":" + number + "}");
        }
        await()
            .atMost(PATIENCE)
            .until(() -> consumer.count(TYPE, RETRIED) > RunningConsumer.ATTEMPTS);
        assertTrue(consumer.loop().trouble().compareTo(Duration.ZERO) > 0);
        assertEquals(5, consumer.count(TYPE, HANDLED));
      } finally {
        openDatabase();
      }
      awaitCount(consumer, HANDLED, 25);
      assertEquals(0, consumer.count(TYPE, DEAD_LETTERED));
      await().atMost(PATIENCE).until(() -> consumer.loop().trouble().isZero());
    }
    assertAnsweredOnce(handler, 25);
  }

  @Test
  @DisplayName(
      "without a topic for dead letters the event waits; other partitions go on, nothing is lost")
  void noPlaceForTheDead() {
    KafkaBroker broker = TestServers.kafka();
    OtherService other = remember(new OtherService(broker, "nowhere"));
    broker.createTopics(other.topic());
    NumberHandler handler = handler("nowhere", number -> {});
    other.tell(TYPE, DEPARTMENT, "{}{");
    other.tell(TYPE, DEPARTMENT, "{\"number\":-1}");
    other.tell(TYPE, DEPARTMENT, "{\"number\":2}");
    tellNumbers(other, 10, 16);
    try (RunningConsumer consumer = RunningConsumer.start(intake, other, handler)) {
      await()
          .atMost(PATIENCE)
          .until(() -> !consumer.loop().trouble().isZero() && consumer.count(TYPE, HANDLED) > 0);
      assertEquals(0, consumer.loop().deadLettered());
      broker.createTopics(other.deadLetterTopic());
      awaitCount(consumer, HANDLED, 8);
      assertEquals(2, consumer.loop().deadLettered());
    }
    assertEquals(2, other.deadLetters().stream().map(TopicContent.Message::id).distinct().count());
  }

  @Test
  @DisplayName("Kafka away at the start and killed later: the consumer waits and catches up")
  void kafkaAway(@TempDir Path directory) {
    int port = LoopbackPort.free();
    String servers = "127.0.0.1:" + port;
    NumberHandler handler = handler("late", number -> {});
    try (RunningConsumer consumer =
        RunningConsumer.start(intake, servers, "juesuan.late.v1", "late", handler)) {
      await().atMost(PATIENCE).until(() -> !consumer.loop().trouble().isZero());
      KafkaBroker first = KafkaBroker.start(directory, port);
      try {
        tellNumbers(remember(OtherService.begin(first, "late")), 1, 10);
        awaitCount(consumer, HANDLED, 10);
        first.kill();
        await().atMost(PATIENCE).until(() -> !consumer.loop().trouble().isZero());
      } finally {
        first.kill();
      }
      try (KafkaBroker second = KafkaBroker.start(directory, port)) {
        tellNumbers(remember(new OtherService(second, "late")), 11, 20);
        awaitCount(consumer, HANDLED, 20);
        await().atMost(PATIENCE).until(() -> consumer.loop().trouble().isZero());
      }
    }
    assertAnsweredOnce(handler, 20);
  }

  @Test
  @DisplayName("two handlers for one type are refused at the start")
  void twoHandlers() {
    List<EventHandler<?>> both = List.of(handler("a", n -> {}), handler("b", n -> {}));
    assertThrows(IllegalStateException.class, () -> new Handlers(both, new ObjectMapper()));
  }

  @Test
  @DisplayName(
      "events held back for more than 30 seconds are a degraded state, as a dead thread is")
  void degraded() {
    assertFalse(new ConsumerStatus(true, true, Duration.ofSeconds(30), 9, 1).degraded());
    assertTrue(new ConsumerStatus(true, true, Duration.ofSeconds(31), 0, 0).degraded());
    assertTrue(new ConsumerStatus(true, false, Duration.ZERO, 0, 0).degraded());
    assertFalse(new ConsumerStatus(false, false, Duration.ZERO, 0, 0).degraded());
  }

  private OtherService other(String name) {
    return remember(OtherService.begin(TestServers.kafka(), name));
  }

  private OtherService remember(OtherService other) {
    others.add(other);
    return other;
  }

  @AfterEach
  void endOthers() {
    others.forEach(OtherService::close);
  }

  private NumberHandler handler(String stream, Consumer<NumberHandler.Numbered> thenDo) {
    return new NumberHandler(log, streams, "consumer-" + stream, thenDo);
  }

  /** Numbers of several departments, and so in several partitions. */
  private static void tellNumbers(OtherService other, int first, int last) {
    for (int number = first; number <= last; number++) {
      other.tell(TYPE, "110106-" + (100 + number % 7), "{\"number\":" + number + "}");
    }
  }

  private static void awaitCount(RunningConsumer consumer, Tally.Outcome outcome, int expected) {
    await().atMost(PATIENCE).until(() -> consumer.count(TYPE, outcome) == expected);
  }

  private void assertAnsweredOnce(NumberHandler handler, int last) {
    List<String> answered = new ArrayList<>(handler.answered(database));
    assertEquals(last, answered.size());
    assertEquals(
        new TreeSet<>(IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList()),
        new TreeSet<>(answered));
  }

  /** As this service sees it, the database is away: nobody gets in, and who is in is thrown out. */
  private void shutDatabase() throws SQLException {
    asSuperuser("ALTER DATABASE %s ALLOW_CONNECTIONS false");
    asSuperuser("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'");
  }

  private void openDatabase() throws SQLException {
    asSuperuser("ALTER DATABASE %s ALLOW_CONNECTIONS true");
  }

  private static void asSuperuser(String statement) throws SQLException {
    try (Connection connection = TestServers.postgresql().connectAsSuperuser("postgres");
        Statement plain = connection.createStatement()) {
      plain.execute(statement.formatted("juesuan_" + StoreTest.SERVICE));
    }
  }
}
