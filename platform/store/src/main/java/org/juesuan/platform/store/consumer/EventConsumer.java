package org.juesuan.platform.store.consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.Backoff;
import org.juesuan.platform.store.event.EventSettings;

/**
 * Brings the events of other services to the handlers of this one, each at least once and with one
 * effect. Metrics: {@code juesuan.consumer.events} by type and outcome, {@code
 * juesuan.consumer.lag}, {@code juesuan.consumer.trouble} (seconds).
 */
@ApplicationScoped
public class EventConsumer {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration PARTING = Duration.ofSeconds(8);

  private final ConsumerSettings settings;
  private final EventSettings events;
  private final Handlers handlers;
  private final Intake intake;
  private final MeterRegistry meters;
  private final Clock clock;
  private @Nullable ConsumerLoop loop;
  private @Nullable Thread thread;

  EventConsumer(
      ConsumerSettings settings,
      EventSettings events,
      Handlers handlers,
      Intake intake,
      MeterRegistry meters,
      Clock clock) {
    this.settings = settings;
    this.events = events;
    this.handlers = handlers;
    this.intake = intake;
    this.meters = meters;
    this.clock = clock;
  }

  /** How the taking in of events fares. */
  public ConsumerStatus status() {
    ConsumerLoop running = loop;
    Thread runner = thread;
    return running == null || runner == null
        ? new ConsumerStatus(false, false, Duration.ZERO, 0, 0)
        : new ConsumerStatus(
            true, runner.isAlive(), running.trouble(), running.lag(), running.deadLettered());
  }

  void start(@Observes StartupEvent event) {
    if (handlers.isEmpty() || !settings.enabled()) {
      LOG.info("This process does not consume events");
      return;
    }
    ConsumerLoop running = loop(required(events.bootstrapServers(), "events.bootstrap-servers"));
    Gauge.builder("juesuan.consumer.lag", running, ConsumerLoop::lag)
        .description("Events behind the end of the topics, in the partitions of this process")
        .register(meters);
    Gauge.builder(
            "juesuan.consumer.trouble", running, consumer -> consumer.trouble().toMillis() / 1000.0)
        .description("For how long events have been held back")
        .baseUnit("seconds")
        .register(meters);
    Thread runner = new Thread(running, "juesuan-event-consumer");
    runner.setDaemon(true);
    runner.start();
    loop = running;
    thread = runner;
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    ConsumerLoop running = loop;
    Thread runner = thread;
    if (running != null && runner != null) {
      running.stop();
      runner.join(PARTING.toMillis());
      if (runner.isAlive()) {
        runner.interrupt();
      }
    }
  }

  private ConsumerLoop loop(String bootstrapServers) {
    Setbacks setbacks = new Setbacks(settings.shortestPause(), settings.longestPause());
    return new ConsumerLoop(
        new KafkaSource(bootstrapServers, settings.group(), settings.kafka()),
        required(settings.topics(), "consumer.topics"),
        new Settlement(
            settings.group(),
            settings.attempts(),
            handlers,
            intake,
            new DeadLetters(bootstrapServers, settings.group(), clock, settings.kafka()),
            new Tally(meters),
            setbacks),
        setbacks,
        new Backoff(settings.shortestPause(), settings.longestPause()));
  }

  private static <T> T required(Optional<T> setting, String name) {
    return setting.orElseThrow(
        () ->
            new IllegalStateException(
                "juesuan."
                    + name
                    + " is missing: a service with event handlers needs it, or"
                    + " juesuan.consumer.enabled=false"));
  }
}
