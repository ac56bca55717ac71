package org.juesuan.platform.store.consumer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.core.runtime.VertxMDC;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.juesuan.platform.store.StoreTest;
import org.juesuan.platform.store.event.EventDraft;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.EventStreams;
import org.juesuan.platform.store.event.EventTrace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StoreTest
class WiredConsumerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TYPE = "org.juesuan.store.heard.v1";

  @Inject EventConsumer consumer;
  @Inject Listener listener;
  @Inject EventLog log;
  @Inject EventStreams streams;
  @Inject MeterRegistry meters;
  @Inject SmallRyeHealthReporter health;

  /** What is read of the payload. */
  record Heard(String word) {}

  /** A handler as a service has them: a bean, and nothing else to be done. */
  @ApplicationScoped
  static class Listener implements EventHandler<Heard> {
    private final List<ReceivedEvent<Heard>> heard = new CopyOnWriteArrayList<>();

    private final List<String> marks = new CopyOnWriteArrayList<>();

    List<ReceivedEvent<Heard>> heard() {
      return heard;
    }

    /** The trace that a line of the log would bear, and an event of its own. */
    List<String> marks() {
      return marks;
    }

    @Override
    public Set<String> types() {
      return Set.of(TYPE);
    }

    @Override
    public Class<Heard> payload() {
      return Heard.class;
    }

    @Override
    public void handle(ReceivedEvent<Heard> event) {
      marks.add(VertxMDC.INSTANCE.get("traceId") + " " + EventTrace.current());
      heard.add(event);
    }
  }

  @Test
  @DisplayName("an event that one service recorded reaches the handler bean of another, whole")
  void reachesTheBean() {
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    LocalDate day = LocalDate.of(2020, 3, 1);
    UUID id =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    log.append(
                        streams.lock(EventStream.of("110106-601", 2020)),
                        new EventDraft(
                            TYPE,
                            "word",
                            day,
                            "tester",
                            trace,
                            JsonNodeFactory.instance.objectNode().put("word", "部门"))));
    await().atMost(PATIENCE).until(() -> !listener.heard().isEmpty());
    assertEquals(
        List.of(
            new ReceivedEvent<>(
                id,
                "/juesuan/store",
                TYPE,
                "word",
                "110106-601",
                "tester",
                day,
                1,
                trace,
                new Heard("部门"))),
        listener.heard());
    String mark = listener.marks().get(0);
    String traceId = trace.substring(3, 35);
    assertTrue(mark.matches(traceId + " 00-" + traceId + "-[0-9a-f]{16}-01"), mark);
    assertFalse(mark.endsWith(trace), "in a span of its own");
    await().atMost(PATIENCE).until(() -> consumer.status().lag() == 0);
    ConsumerStatus status = consumer.status();
    assertTrue(status.enabled() && status.running());
    assertFalse(status.degraded());
    assertEquals(
        1,
        meters
            .get("juesuan.consumer.events")
            .tags("type", TYPE, "outcome", "handled")
            .counter()
            .count());
    assertEquals(0, meters.get("juesuan.consumer.lag").gauge().value());
    SmallRyeHealth readiness = health.getReadiness();
    assertFalse(readiness.isDown());
    assertTrue(readiness.getPayload().toString().contains("event-consumer"));
  }
}
