package org.juesuan.platform.store.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.juesuan.platform.store.Concurrently;
import org.juesuan.platform.store.Database;
import org.juesuan.platform.store.RolledBack;
import org.juesuan.platform.store.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class InboxTest {
  @Inject Inbox inbox;
  @Inject InboxPurge purge;

  @Test
  @DisplayName("INV-6 an event delivered 16 times at once has its effect once per consumer")
  void onceEach() throws Exception {
    UUID event = UUID.randomUUID();
    for (String consumer : List.of("funds", "payments")) {
      List<Boolean> claims = Concurrently.call(16, thread -> () -> claim(consumer, event));
      assertEquals(1, claims.stream().filter(Boolean::booleanValue).count(), consumer);
    }
    assertFalse(claim("funds", event));
  }

  @Test
  @DisplayName("a claim falls with the transaction of the effect")
  void rolledBack() {
    UUID event = UUID.randomUUID();
    assertTrue(RolledBack.call(() -> inbox.claim("funds", event)));
    assertTrue(claim("funds", event));
  }

  @Test
  @DisplayName("of several events the new ones are claimed; without a transaction none")
  void several() {
    UUID known = UUID.randomUUID();
    UUID unknown = UUID.randomUUID();
    claim("funds", known);
    Set<UUID> fresh =
        QuarkusTransaction.requiringNew()
            .call(() -> inbox.claimAll("funds", List.of(known, unknown, unknown)));
    assertEquals(Set.of(unknown), fresh);
    assertThrows(IllegalStateException.class, () -> inbox.claim("funds", unknown));
  }

  @Test
  @DisplayName(
      "an event is remembered for 400 days, which is longer than it can be delivered again")
  void purged() throws SQLException {
    UUID old = UUID.randomUUID();
    UUID young = UUID.randomUUID();
    claim("funds", old);
    claim("funds", young);
    received(old, "400 days 1 minute");
    received(young, "399 days 23 hours");
    purge.purge();
    assertTrue(claim("funds", old), "forgotten");
    assertFalse(claim("funds", young), "remembered");
    InboxSettings forgetful = () -> InboxPurge.TOPICS_KEEP;
    Clock clock = Clock.systemUTC();
    assertThrows(IllegalStateException.class, () -> new InboxPurge(inbox, forgetful, clock));
  }

  private static void received(UUID event, String ago) throws SQLException {
    Database.ofStoreTests()
        .update(
            "UPDATE inbox SET received_at = now() - interval '%s' WHERE event_id = '%s'"
                .formatted(ago, event));
  }

  private boolean claim(String consumer, UUID event) {
    return QuarkusTransaction.requiringNew().call(() -> inbox.claim(consumer, event));
  }
}
