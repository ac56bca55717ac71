package org.juesuan.platform.store.relay;

import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.juesuan.platform.embedded.ServiceDatabase;
import org.juesuan.platform.store.event.EventSpans;
import org.juesuan.platform.store.event.WakeUp;
import org.juesuan.platform.store.topic.TopicReading;

/** A relay on a thread of this process, without a service around it; closing ends it in order. */
record RunningRelay(RelayLoop loop, Thread thread) implements AutoCloseable {
  static final String SOURCE = "/juesuan/test";
  private static final EventSpans SPANS =
      new EventSpans(OpenTelemetry.noop().getTracer("relay-under-test"));
  static final int BATCH = 500;
  static final Duration LEADER_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  static RunningRelay start(ServiceDatabase access, String bootstrapServers, String topic) {
    return start(access, bootstrapServers, topic, AfterAcknowledgement.NOTHING);
  }

  static RunningRelay start(
      ServiceDatabase access, String bootstrapServers, String topic, AfterAcknowledgement then) {
    RelayLoop loop =
        new RelayLoop(
            new DirectConnection(
                    access.jdbcUrl(), access.appRole(), access.appPassword(), LEADER_TIMEOUT)
                ::open,
            new KafkaPublisher(bootstrapServers, topic, SOURCE, Map.of(), SPANS),
            topicEnd(bootstrapServers, topic, BATCH),
            new WakeUp(),
            new RelayLoop.Pace(Duration.ofMillis(25), BATCH, PATIENCE),
            Clock.systemUTC(),
            then);
    Thread thread = new Thread(loop, "relay-under-test");
    thread.setDaemon(true);
    thread.start();
    return new RunningRelay(loop, thread);
  }

  static TopicEnd topicEnd(String bootstrapServers, String topic, int depth) {
    return new TopicEnd(
        new TopicReading(bootstrapServers, Map.of(), PATIENCE), topic, SOURCE, depth);
  }

  /** Waits until it knows of so many acknowledgements; it marks the log a moment before. */
  void awaitSent(long events) {
    await().atMost(Duration.ofSeconds(30)).until(loop::sent, sent -> sent == events);
  }

  @Override
  public void close() {
    loop.stop();
    try {
      thread.join(Duration.ofSeconds(15).toMillis());
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    if (thread.isAlive()) {
      throw new AssertionError("the relay did not end");
    }
  }
}
