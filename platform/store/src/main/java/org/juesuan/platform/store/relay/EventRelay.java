package org.juesuan.platform.store.relay;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.EventSettings;
import org.juesuan.platform.store.event.EventSpans;
import org.juesuan.platform.store.event.WakeUp;
import org.juesuan.platform.store.topic.TopicReading;

/**
 * Brings every committed event to Kafka at least once, first occurrences in order (INV-6). Of all
 * processes of a service one relays, the others wait for its place. Metrics: {@code
 * juesuan.events.unsent}, {@code juesuan.events.oldest.unsent.age} (seconds), {@code
 * juesuan.events.leader}, {@code juesuan.events.held.back}, {@code juesuan.events.sent}, {@code
 * juesuan.events.send.failures}.
 */
@ApplicationScoped
public class EventRelay {
  private static final Logger LOG = Logger.getLogger(EventRelay.class);
  private static final Duration PARTING = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How long Kafka may say nothing while the end of the topic is read. */
  private static final Duration LOOK = Duration.ofSeconds(3);

  /** Longer than anything a relay that is well does between two questions to the database. */
  private static final Duration SHORTEST_LEADER_TIMEOUT = Duration.ofSeconds(3);

  private final EventSettings settings;
  private final WakeUp wakeUp;
  private final Clock clock;
  private final Backlog backlog;
  private final MeterRegistry meters;
  private final EventSpans spans;
  private final DirectConnection direct;
  private @Nullable RelayLoop loop;
  private @Nullable Thread thread;

  EventRelay(
      EventSettings settings,
      WakeUp wakeUp,
      Clock clock,
      Backlog backlog,
      MeterRegistry meters,
      EventSpans spans,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
      @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.settings = settings;
    this.wakeUp = wakeUp;
    this.clock = clock;
    this.backlog = backlog;
    this.meters = meters;
    this.spans = spans;
    this.direct =
        new DirectConnection(
            settings.jdbcUrl().or(() -> url).orElse(""),
            user.orElse(""),
            password.orElse(""),
            settings.leaderTimeout());
  }

  /** How the events fare; asks the database. */
  public RelayStatus status() {
    RelayLoop running = loop;
    return new RelayStatus(
        running != null && running.leads(),
        running != null && running.heldBack(),
        backlog.events(),
        backlog.oldestAge(),
        running == null ? 0 : running.sent(),
        running == null ? 0 : running.failures());
  }

  void start(@Observes StartupEvent event) {
    Gauge.builder("juesuan.events.unsent", backlog, Backlog::events)
        .description("Committed events not yet marked as sent")
        .register(meters);
    Gauge.builder(
            "juesuan.events.oldest.unsent.age", backlog, b -> b.oldestAge().toMillis() / 1000.0)
        .description("Age of the oldest unsent event")
        .baseUnit("seconds")
        .register(meters);
    if (settings.relayEnabled()) {
      relay();
    } else {
      LOG.info("This process does not relay events");
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    RelayLoop running = loop;
    Thread runner = thread;
    if (running != null && runner != null) {
      running.stop();
      runner.join(PARTING.toMillis());
      if (runner.isAlive()) {
        runner.interrupt();
      }
    }
  }

  private void relay() {
    requireSensibleTimeout();
    String bootstrapServers =
        settings
            .bootstrapServers()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "juesuan.events.bootstrap-servers is missing: without Kafka, set"
                            + " juesuan.events.relay-enabled=false"));
    RelayLoop running = loop(bootstrapServers);
    measure(running);
    Thread runner = new Thread(running, "juesuan-event-relay");
    runner.setDaemon(true);
    runner.start();
    loop = running;
    thread = runner;
  }

  private RelayLoop loop(String bootstrapServers) {
    TopicReading reading = new TopicReading(bootstrapServers, settings.kafka(), LOOK);
    return new RelayLoop(
        direct::open,
        new KafkaPublisher(
            bootstrapServers, settings.topic(), settings.source(), settings.kafka(), spans),
        new TopicEnd(reading, settings.topic(), settings.source(), settings.batchSize()),
        wakeUp,
        new RelayLoop.Pace(settings.pollInterval(), settings.batchSize(), PATIENCE),
        clock,
        AfterAcknowledgement.NOTHING);
  }

  private void measure(RelayLoop running) {
    Gauge.builder("juesuan.events.leader", running, relay -> relay.leads() ? 1 : 0)
        .description("1 where this process relays the events")
        .register(meters);
    Gauge.builder("juesuan.events.held.back", running, relay -> relay.heldBack() ? 1 : 0)
        .description("1 where this process would relay, and the topic is ahead of the log")
        .register(meters);
    FunctionCounter.builder("juesuan.events.sent", running, RelayLoop::sent)
        .description("Events sent and marked by this process")
        .register(meters);
    failures("send", running, RelayLoop::failures);
    failures("look", running, RelayLoop::looksInVain);
  }

  private void failures(String step, RelayLoop running, ToDoubleFunction<RelayLoop> count) {
    FunctionCounter.builder("juesuan.events.send.failures", running, count)
        .tag("step", step)
        .description(
            "Attempts to send, or to look at the topic before, that failed in this process")
        .register(meters);
  }

  private void requireSensibleTimeout() {
    Duration timeout = settings.leaderTimeout();
    if (timeout.compareTo(SHORTEST_LEADER_TIMEOUT) < 0
        || timeout.compareTo(settings.pollInterval().multipliedBy(2)) < 0) {
      throw new IllegalStateException(
          "juesuan.events.leader-timeout is "
              + timeout
              + "; it takes three seconds and twice the poll interval at least");
    }
  }
}
