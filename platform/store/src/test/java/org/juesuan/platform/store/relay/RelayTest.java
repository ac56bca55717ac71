package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.store.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FEED_NUMBERS =
      "SELECT feed_seq FROM event_log WHERE feed_seq IS NOT NULL ORDER BY feed_seq";
  private static final String RELAY_SESSIONS =
      " FROM pg_stat_activity WHERE application_name = 'juesuan-relay'"
          + " AND datname = current_database()";

  private final KafkaBroker broker = TestServers.kafka();

  @Test
  @DisplayName("INV-6 a consumer from the beginning sees every event, feed numbers without gaps")
  void everythingInOrder() throws Exception {
    Database database = Database.fresh("relay_order");
    Writers writers = new Writers(database);
    String topic = topic("relay-order");
    try (RunningRelay relay = start(database, topic)) {
      writers.write(16, 80);
      writers.awaitAllSent();
      relay.awaitSent(16 * 80);
      assertEquals(0, relay.loop().failures());
    }
    assertNumberedWithoutGaps(database, 16 * 80);
    TopicContent content = read(topic);
    assertEquals(16 * 80, content.messages().size());
    content.assertHoldsTheLogOf(database);
  }

  @Test
  @DisplayName("INV-6 a backlog of several batches drains in order of the log")
  void backlogLargerThanBatch() throws Exception {
    Database database = Database.fresh("relay_backlog");
    Writers writers = new Writers(database);
    String topic = topic("relay-backlog");
    writers.write(4, 400);
    try (RunningRelay relay = start(database, topic)) {
      writers.awaitAllSent();
      assertTrue(relay.loop().leads());
    }
    assertNumberedWithoutGaps(database, 1600);
    assertEquals(
        0,
        database.number(
            "SELECT count(*) FROM (SELECT feed_seq - row_number() OVER (ORDER BY id) AS off"
                + " FROM event_log) AS numbered WHERE off <> 0"));
    read(topic).assertHoldsTheLogOf(database);
  }

  @Test
  @DisplayName("INV-6 an event with a lower id that commits late is not lost")
  void lateCommit() throws Exception {
    Database database = Database.fresh("relay_late");
    Writers writers = new Writers(database);
    String topic = topic("relay-late");
    try (RunningRelay relay = start(database, topic);
        Connection late = database.asApplication()) {
      late.setAutoCommit(false);
      Writers.append(late, "110106-777");
      writers.write(1, 10);
      writers.awaitAllSent();
      relay.awaitSent(10);
      late.commit();
      writers.awaitAllSent();
    }
    assertEquals(
        11, database.number("SELECT feed_seq FROM event_log WHERE stream_key = '110106-777'"));
    read(topic).assertHoldsTheLogOf(database);
  }

  @Test
  @DisplayName("INV-6 killed between acknowledgement and mark: nothing lost, duplicates alike")
  void killedBeforeMark(@TempDir Path directory) throws Exception {
    Database database = Database.fresh("relay_killed");
    Writers writers = new Writers(database);
    String topic = topic("relay-killed");
    writers.write(4, 150);
    Path reached = directory.resolve("reached");
    Path output = directory.resolve("output");
    Process process =
        RelayProcess.start(database.access(), broker.bootstrapServers(), topic, reached, output);
    try {
      await().atMost(PATIENCE).until(() -> Files.exists(reached) || !process.isAlive());
      assertTrue(process.isAlive(), () -> "the relay's process ended: see " + output);
    } finally {
      process.destroyForcibly();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }
    int acknowledged = Integer.parseInt(Files.readString(reached));
    assertEquals(RunningRelay.BATCH, acknowledged);
    assertEquals(600, writers.unsent());
    TopicContent before = read(topic);
    assertEquals(acknowledged, before.messages().size());

    writers.write(2, 50);
    try (RunningRelay relay = start(database, topic)) {
      writers.awaitAllSent();
      assertTrue(relay.loop().leads());
    }
    assertNumberedWithoutGaps(database, 700);
    TopicContent after = read(topic);
    assertEquals(700 + acknowledged, after.messages().size());
    after.assertHoldsTheLogOf(database);
    assertTrue(after.firstOccurrences().containsAll(before.messages()));
  }

  @Test
  @DisplayName("INV-6 one relay leads; another takes over when it stops or loses its session")
  void takeOver() throws Exception {
    Database database = Database.fresh("relay_lead");
    Writers writers = new Writers(database);
    String topic = topic("relay-lead");
    try (RunningRelay second = startSecond(database, topic, writers)) {
      await().atMost(PATIENCE).until(() -> second.loop().leads());
      writers.write(2, 100);
      try (Connection connection = database.asApplication();
          Statement statement = connection.createStatement()) {
        statement.execute("SELECT pg_terminate_backend(pid)" + RELAY_SESSIONS);
      }
      writers.write(2, 100);
      writers.awaitAllSent();
      assertTrue(second.loop().leads());
    }
    assertEquals(0, database.number("SELECT count(*)" + RELAY_SESSIONS));
    assertNumberedWithoutGaps(database, 600);
    read(topic).assertHoldsTheLogOf(database);
  }

  /** A relay that waits behind one that leads, works and is stopped. */
  private RunningRelay startSecond(Database database, String topic, Writers writers)
      throws Exception {
    RunningRelay second;
    try (RunningRelay first = start(database, topic)) {
      await().atMost(PATIENCE).until(() -> first.loop().leads());
      second = start(database, topic);
      await()
          .atMost(PATIENCE)
          .until(() -> database.number("SELECT count(*)" + RELAY_SESSIONS) == 2);
      writers.write(2, 100);
      writers.awaitAllSent();
      first.awaitSent(200);
      assertFalse(second.loop().leads());
    }
    return second;
  }

  @Test
  @DisplayName(
      "INV-6 a leader that stands still loses the lead; what it holds when it goes on does no harm")
  void standsStill() throws Exception {
    Database database = Database.fresh("relay_still");
    Writers writers = new Writers(database);
    String topic = topic("relay-still");
    CountDownLatch standing = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    writers.write(2, 100);
    try (RunningRelay first =
        RunningRelay.start(
            database.access(),
            broker.bootstrapServers(),
            topic,
            ids -> {
              standing.countDown();
              awaitLatch(goesOn);
            })) {
      awaitLatch(standing);
      try (RunningRelay second = start(database, topic)) {
        writers.write(2, 100);
        await().atMost(PATIENCE).until(() -> second.loop().leads());
        writers.awaitAllSent();
        second.awaitSent(400); // with what the first had not marked
        goesOn.countDown();
        await().atMost(PATIENCE).until(() -> !first.loop().leads());
        writers.write(2, 100);
        writers.awaitAllSent();
        assertEquals(0, first.loop().sent());
      }
      writers.write(2, 100);
      writers.awaitAllSent();
      first.awaitSent(200);
    }
    assertNumberedWithoutGaps(database, 800);
    read(topic).assertHoldsTheLogOf(database);
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertTrue(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  @DisplayName("an idle relay keeps no transaction open and no snapshot")
  void idle() throws Exception {
    Database database = Database.fresh("relay_idle");
    try (RunningRelay relay = start(database, topic("relay-idle"))) {
      await().atMost(PATIENCE).until(() -> relay.loop().leads());
      for (int look = 0; look < 50; look++) {
        assertEquals(
            0,
            database.number(
                "SELECT count(*)" + RELAY_SESSIONS + " AND state LIKE 'idle in transaction%'"));
      }
    }
  }

  private RunningRelay start(Database database, String topic) {
    return RunningRelay.start(database.access(), broker.bootstrapServers(), topic);
  }

  private TopicContent read(String topic) {
    return TopicContent.of(broker.bootstrapServers(), topic);
  }

  private String topic(String name) {
    broker.createTopics(name);
    return name;
  }

  static void assertNumberedWithoutGaps(Database database, long events) {
    List<Long> expected = LongStream.rangeClosed(1, events).boxed().toList();
    assertEquals(expected, database.values(Long.class, FEED_NUMBERS));
  }
}
