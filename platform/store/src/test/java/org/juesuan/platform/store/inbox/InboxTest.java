package org.juesuan.platform.store.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.juesuan.platform.store.Concurrently;
import org.juesuan.platform.store.RolledBack;
import org.juesuan.platform.store.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class InboxTest {
  @Inject Inbox inbox;

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

  private boolean claim(String consumer, UUID event) {
    return QuarkusTransaction.requiringNew().call(() -> inbox.claim(consumer, event));
  }
}
