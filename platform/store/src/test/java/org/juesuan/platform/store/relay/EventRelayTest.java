package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.juesuan.platform.embedded.test.TestServers;
import org.juesuan.platform.store.StoreTest;
import org.juesuan.platform.store.event.EventDraft;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class EventRelayTest {
  @Inject EventRelay relay;
  @Inject EventLog log;
  @Inject EventStreams streams;
  @Inject MeterRegistry meters;
  @Inject @Readiness RelayReadiness readiness;

  /** A registry that counts; the service brings Prometheus' one. */
  @ApplicationScoped
  static class Counting {
    @Produces
    @Singleton
    SimpleMeterRegistry registry() {
      return new SimpleMeterRegistry();
    }
  }

  @Test
  @DisplayName(
      "INV-6 an event committed in a service reaches the topic, and status and metrics tell")
  void reachesTheTopic() {
    UUID id =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    log.append(
                        streams.lock(EventStream.of("110106-501", 2020)),
                        new EventDraft(
                            "org.juesuan.store.tested.v1",
                            "subject",
                            null,
                            "tester",
                            null,
                            JsonNodeFactory.instance.objectNode())));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> relay.status().unsent() == 0 && relay.status().sent() > 0);
    assertTrue(
        TopicContent.of(TestServers.kafka().bootstrapServers(), "juesuan.store.v1")
            .messages()
            .stream()
            .anyMatch(message -> message.id().equals(id.toString())));
    RelayStatus status = relay.status();
    assertTrue(status.leader());
    assertFalse(status.degraded());
    assertEquals(Duration.ZERO, status.oldestUnsentAge());
    assertEquals(1, meters.get("juesuan.events.leader").gauge().value());
    assertEquals(0, meters.get("juesuan.events.held.back").gauge().value());
    assertEquals(0, meters.get("juesuan.events.unsent").gauge().value());
    assertEquals(0, meters.get("juesuan.events.oldest.unsent.age").gauge().value());
    assertTrue(meters.get("juesuan.events.sent").functionCounter().count() > 0);
    assertEquals(
        Set.of("send", "look"),
        meters.get("juesuan.events.send.failures").functionCounters().stream()
            .map(counter -> counter.getId().getTag("step"))
            .collect(Collectors.toSet()));
    assertEquals(
        0,
        meters.get("juesuan.events.send.failures").tag("step", "send").functionCounter().count());
    assertEquals(
        Map.of(
            "state",
            "ok",
            "leader",
            true,
            "heldBack",
            false,
            "unsent",
            0L,
            "oldestUnsentSeconds",
            0L),
        readiness.call().getData().orElseThrow());
  }

  @Test
  @DisplayName(
      "a relay is degraded when it holds back or an event waits for more than 30 seconds, and stays"
          + " ready")
  void degraded() {
    assertFalse(new RelayStatus(true, false, 1, Duration.ofSeconds(30), 0, 0).degraded());
    assertDegraded(new RelayStatus(false, false, 1, Duration.ofSeconds(31), 0, 0));
    assertDegraded(new RelayStatus(true, true, 0, Duration.ZERO, 0, 0));
  }

  private static void assertDegraded(RelayStatus status) {
    HealthCheckResponse told = RelayReadiness.told(status);
    assertEquals(HealthCheckResponse.Status.UP, told.getStatus());
    assertEquals("degraded", told.getData().orElseThrow().get("state"));
    assertEquals(status.heldBack(), told.getData().orElseThrow().get("heldBack"));
  }
}
