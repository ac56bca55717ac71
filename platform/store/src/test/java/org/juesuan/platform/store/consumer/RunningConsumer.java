package org.juesuan.platform.store.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.juesuan.platform.store.Backoff;

/** A consumer on a thread of this process with a group of its own; closing ends it in order. */
record RunningConsumer(ConsumerLoop loop, Thread thread, SimpleMeterRegistry meters)
    implements AutoCloseable {
  static final int ATTEMPTS = 3;
  private static final Duration SHORTEST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMillis(200);

  static RunningConsumer start(Intake intake, OtherService other, EventHandler<?>... handlers) {
    return start(intake, other.broker().bootstrapServers(), other.topic(), other.group(), handlers);
  }

  static RunningConsumer start(
      Intake intake, String servers, String topic, String group, EventHandler<?>... handlers) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Setbacks setbacks = new Setbacks(SHORTEST, LONGEST);
    Settlement settlement =
        new Settlement(
            group,
            ATTEMPTS,
            new Handlers(List.of(handlers), new ObjectMapper()),
            intake,
            new DeadLetters(servers, group, Clock.systemUTC(), Map.of()),
            new Tally(meters),
            setbacks);
    ConsumerLoop loop =
        new ConsumerLoop(
            new KafkaSource(servers, group, Map.of("metadata.max.age.ms", "500")),
            List.of(topic),
            settlement,
            setbacks,
            new Backoff(SHORTEST, LONGEST));
    Thread thread = new Thread(loop, "consumer-under-test");
    thread.setDaemon(true);
    thread.start();
    return new RunningConsumer(loop, thread, meters);
  }

  /** How many events of the type had the outcome. */
  int count(String type, Tally.Outcome outcome) {
    return (int)
        meters.counter("juesuan.consumer.events", "type", type, "outcome", outcome.tag()).count();
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
      throw new AssertionError("the consumer did not end");
    }
  }
}
