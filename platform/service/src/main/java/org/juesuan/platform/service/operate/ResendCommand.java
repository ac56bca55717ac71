package org.juesuan.platform.service.operate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.Resending;
import org.juesuan.platform.store.inbox.InboxSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills Kafka again from the event log. */
@Singleton
@Command(
    name = "resend",
    description = {
      "Has the events of this service sent to its topic once more: after the topic was lost.",
      "",
      "The process that relays sends them in their order, under the same ids and feed numbers, and"
          + " before what is recorded from now on. Consumers pass over what they have had."
    })
final class ResendCommand extends OperatorCommand {
  private static final int TIMEOUT_SECONDS = 3_600;

  /** How long the topics keep an event (source: design, events). */
  private static final Duration TOPICS_KEEP = Duration.ofDays(30);

  private final Resending resending;
  private final InboxSettings inbox;
  private final Clock clock;

  @Option(
      names = "--after",
      paramLabel = "FEEDSEQ",
      description = "only events with a greater feed number")
  private long after;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "only events recorded since, such as 2026-03-01T00:00:00Z (default: the thirty days that"
              + " a topic keeps)")
  private @Nullable Instant since;

  ResendCommand(Resending resending, InboxSettings inbox, Clock clock) {
    this.resending = resending;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Instant now = clock.instant();
    Instant first = since == null ? now.minus(TOPICS_KEEP) : since;
    // What is sent now may be read until the topic drops it.
    Instant oldest = now.minus(inbox.kept()).plus(TOPICS_KEEP);
    if (first.isBefore(oldest)) {
      throw new OperatorException(
          "Consumers remember what they have had since "
              + oldest
              + ", and would take older events in again; the pull feed has them.");
    }
    int events =
        QuarkusTransaction.requiringNew()
            .timeout(TIMEOUT_SECONDS)
            .call(() -> resending.after(after, first));
    out()
        .printf(
            "%d events will be sent again by the process that relays; juesuan_events_unsent tells"
                + " how many are left.%n",
            events);
    return 0;
  }
}
