package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOPIC = "broker-away";
  private static final String FROZEN_TOPIC = "broker-frozen";

  @TempDir Path directory;

  @Test
  @DisplayName(
      "INV-6 broker away at the start and killed midway: writes go on, backlog drains, order kept")
  void awayAndBack() throws Exception {
    Database database = Database.fresh("broker_away");
    Writers writers = new Writers(database);
    int port = freePort();

    try (RunningRelay relay = RunningRelay.start(database.access(), "127.0.0.1:" + port, TOPIC)) {
      writers.write(2, 20);
      await().atMost(PATIENCE).until(() -> relay.loop().looksInVain() > 0);
      await().atMost(PATIENCE).until(() -> writers.unnumbered() == 0);
      assertEquals(40, writers.unsent());

      KafkaBroker first = KafkaBroker.start(directory, port);
      first.createTopics(TOPIC);
      writers.write(4, 100);
      await().atMost(PATIENCE).until(() -> relay.loop().sent() > 0);
      first.kill();
      writers.write(4, 300);
      await().atMost(PATIENCE).until(() -> writers.unnumbered() == 0);
      assertTrue(writers.unsent() > 0, "the broker was away too late");

      try (KafkaBroker second = KafkaBroker.start(directory, port)) {
        writers.awaitAllSent();
        writers.write(4, 10);
        writers.awaitAllSent();
        assertTrue(relay.loop().leads());
        RelayTest.assertNumberedWithoutGaps(database, 1680);
        TopicContent.of(second.bootstrapServers(), TOPIC).assertHoldsTheLogOf(database);
      }
    }
  }

  @Test
  @DisplayName("INV-6 broker frozen with a batch in flight: another producer sends it, order kept")
  void frozen() throws Exception {
    Database database = Database.fresh("broker_frozen");
    Writers writers = new Writers(database);
    KafkaBroker broker = TestServers.kafka();
    broker.createTopics(FROZEN_TOPIC);
    try (RunningRelay relay =
        RunningRelay.start(database.access(), broker.bootstrapServers(), FROZEN_TOPIC)) {
      writers.write(4, 50);
      writers.awaitAllSent();
      signal("STOP", broker);
      try {
        writers.write(4, 50);
        await().atMost(PATIENCE).until(() -> relay.loop().failures() > 0);
        writers.write(4, 50);
      } finally {
        signal("CONT", broker);
      }
      writers.awaitAllSent();
    }
    RelayTest.assertNumberedWithoutGaps(database, 600);
    TopicContent.of(broker.bootstrapServers(), FROZEN_TOPIC).assertHoldsTheLogOf(database);
  }

  private static void signal(String name, KafkaBroker broker) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(broker.process().pid())).start();
    assertEquals(0, kill.waitFor());
  }

  /** A broker outlives its starter: a failed test must not leave one behind. */
  @AfterEach
  void leaveNoBroker() {
    if (KafkaBroker.isRunning(directory)) {
      KafkaBroker.start(directory, 0).kill();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
