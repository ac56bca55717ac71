package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.juesuan.platform.embedded.KafkaBroker;
import org.juesuan.platform.store.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAwayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOPIC = "broker-away";

  @TempDir Path directory;

  @Test
  @DisplayName(
      "INV-6 broker killed midway and away at the start: writes go on, backlog drains, order kept")
  void awayAndBack() throws Exception {
    Database database = Database.fresh("broker_away");
    Writers writers = new Writers(database);
    KafkaBroker first = KafkaBroker.start(directory, 0);
    first.createTopics(TOPIC);

    try (RunningRelay relay = start(database, first)) {
      writers.write(4, 100);
      await().atMost(PATIENCE).until(() -> relay.loop().sent() > 0);
      first.kill();
      writers.write(4, 300);
      await().atMost(PATIENCE).until(() -> writers.unnumbered() == 0);
      assertTrue(writers.unsent() > 0, "the broker was away too late");
      KafkaBroker second = KafkaBroker.start(directory, first.port());
      writers.awaitAllSent();
      writers.write(4, 10);
      writers.awaitAllSent();
      assertTrue(relay.loop().leads());
      second.kill();
    }

    writers.write(2, 10);
    try (RunningRelay relay = start(database, first)) {
      await().atMost(PATIENCE).until(() -> relay.loop().failures() > 0);
      writers.write(2, 10);
      await().atMost(PATIENCE).until(() -> writers.unnumbered() == 0);
      assertEquals(40, writers.unsent());
      try (KafkaBroker third = KafkaBroker.start(directory, first.port())) {
        writers.awaitAllSent();
        RelayTest.assertNumberedWithoutGaps(database, 1680);
        TopicContent.of(third.bootstrapServers(), TOPIC).assertHoldsTheLogOf(database);
      }
    }
  }

  private static RunningRelay start(Database database, KafkaBroker broker) {
    return RunningRelay.start(database.access(), broker.bootstrapServers(), TOPIC);
  }
}
