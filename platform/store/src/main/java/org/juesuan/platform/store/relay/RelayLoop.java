package org.juesuan.platform.store.relay;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.Backoff;
import org.juesuan.platform.store.event.RecordedEvent;
import org.juesuan.platform.store.event.WakeUp;

/**
 * What the relay's thread does: wait for the leadership; while it lasts, number new rows, send the
 * oldest unsent ones, and mark those the broker has acknowledged. One batch is under way at a time;
 * rows go on being numbered while Kafka is away, or holds what the log does not, so that the pull
 * feed does not stand still.
 */
final class RelayLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(RelayLoop.class);
  private static final Duration CANDIDATE_INTERVAL = Duration.ofSeconds(1);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration PARTING = Duration.ofSeconds(2);

  private final RelaySession.Opener sessions;
  private final KafkaPublisher publisher;
  private final WakeUp wakeUp;
  private final Pace pace;
  private final Clock clock;
  private final AfterAcknowledgement afterAcknowledgement;
  private final TopicHistory history;

  private final Backoff databasePause = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
  private final Backoff kafkaPause = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong looksInVain = new AtomicLong();
  private @Nullable Shipment underWay;
  private long underWaySince;
  private long kafkaNotBefore = System.nanoTime();
  private volatile boolean stopping;
  private volatile boolean leader;

  RelayLoop(
      RelaySession.Opener sessions,
      KafkaPublisher publisher,
      TopicEnd topicEnd,
      WakeUp wakeUp,
      Pace pace,
      Clock clock,
      AfterAcknowledgement afterAcknowledgement) {
    this.sessions = sessions;
    this.publisher = publisher;
    this.wakeUp = wakeUp;
    this.pace = pace;
    this.clock = clock;
    this.afterAcknowledgement = afterAcknowledgement;
    this.history = new TopicHistory(topicEnd::read, wakeUp::raise);
  }

  /**
   * @param pollInterval how long to wait for a wake-up before looking anyway
   * @param batchSize the most rows numbered or sent at once
   * @param patience how long a batch may lack an acknowledgement before another producer sends it
   */
  record Pace(Duration pollInterval, int batchSize, Duration patience) {}

  boolean leads() {
    return leader;
  }

  /** Whether it leads and sends nothing, because the topic tells what the log does not hold. */
  boolean heldBack() {
    return history.ahead();
  }

  /** Events marked as sent by this process. */
  long sent() {
    return sent.get();
  }

  /** Attempts to send that failed in this process. */
  long failures() {
    return failures.get();
  }

  /** Attempts to read the end of the topic that failed; nothing was sent meanwhile. */
  long looksInVain() {
    return looksInVain.get();
  }

  /**
   * Asks the thread to end; it marks what is acknowledged within two seconds and gives up the lead.
   */
  void stop() {
    stopping = true;
    wakeUp.raise();
  }

  @Override
  public void run() {
    try {
      while (!stopping) {
        attempt();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      publisher.close();
    }
  }

  private void attempt() throws InterruptedException {
    try (RelaySession session = sessions.open()) {
      while (!stopping && !session.tryLead()) {
        databasePause.reset();
        pauseUnlessStopping(CANDIDATE_INTERVAL);
      }
      if (!stopping) {
        lead(session);
      }
    } catch (SQLException | RuntimeException failure) {
      LOG.warnf("The relay lost its session with the database: %s", failure);
      LOG.debug("The relay's failure", failure);
      pauseUnlessStopping(databasePause.pause());
    }
  }

  private void lead(RelaySession session) throws SQLException, InterruptedException {
    LOG.info("This process relays the events");
    leader = true;
    try {
      while (!stopping) {
        boolean more = step(session);
        databasePause.reset();
        if (!more) {
          wakeUp.await(untilNextLook());
        }
      }
      awaitUnderWay(session);
    } finally {
      leader = false;
      history.forget();
      if (underWay != null) {
        underWay = null;
        publisher.discard();
      }
    }
  }

  /** One round; returns whether the next one has something to do at once. */
  private boolean step(RelaySession session) throws SQLException, InterruptedException {
    boolean allNumbered = session.stamp(pace.batchSize()) < pace.batchSize();
    settle(session);
    if (underWay == null
        && System.nanoTime() - kafkaNotBefore >= 0
        && mayShip(session, allNumbered)) {
      ship(session.unsent(pace.batchSize()));
    }
    Shipment shipment = underWay;
    return !allNumbered || (shipment != null && shipment.settled());
  }

  /** Nothing is sent to a topic before it is known to tell nothing else than the log. */
  private boolean mayShip(RelaySession session, boolean allNumbered)
      throws SQLException, InterruptedException {
    if (!allNumbered && !history.agreed()) {
      return false;
    }
    try {
      TopicHistory.Verdict verdict = history.compare(session);
      if (verdict == TopicHistory.Verdict.AHEAD) {
        kafkaNotBefore = System.nanoTime() + kafkaPause.pause().toNanos();
      }
      return verdict == TopicHistory.Verdict.AGREES;
    } catch (KafkaException unread) {
      looksInVain.incrementAndGet();
      pauseKafka("The end of the topic was not read", unread);
      return false;
    }
  }

  /** The poll interval, or less when a pause or the patience with Kafka ends before. */
  private Duration untilNextLook() {
    long due = underWay == null ? kafkaNotBefore : underWaySince + pace.patience().toNanos();
    Duration left = Duration.ofNanos(due - System.nanoTime());
    boolean sooner = left.compareTo(Duration.ZERO) > 0 && left.compareTo(pace.pollInterval()) < 0;
    return sooner ? left : pace.pollInterval();
  }

  private void ship(List<RecordedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    try {
      underWay = publisher.send(events, wakeUp::raise);
      underWaySince = System.nanoTime();
    } catch (TimeoutException away) {
      pauseSending(away);
    } catch (KafkaException | IllegalStateException failure) {
      startAfresh(failure);
    }
  }

  private void settle(RelaySession session) throws SQLException {
    Shipment shipment = underWay;
    if (shipment == null) {
      return;
    }
    if (!shipment.settled()) {
      if (System.nanoTime() - underWaySince < pace.patience().toNanos()) {
        return;
      }
      // The producer itself never gives up, and one that is stuck would never say so.
      shipment.fail(new TimeoutException("no acknowledgement for " + pace.patience()));
    }
    Exception failure = shipment.failure();
    List<Long> acknowledged = shipment.acknowledged();
    if (!acknowledged.isEmpty()) {
      afterAcknowledgement.reached(acknowledged);
      session.mark(acknowledged, clock.instant());
      sent.addAndGet(acknowledged.size());
    }
    underWay = null;
    if (failure == null) {
      kafkaPause.reset();
    } else {
      startAfresh(failure);
    }
  }

  /**
   * A producer that has failed is not trusted again; what it held is sent once more by the next.
   */
  private void startAfresh(Exception failure) {
    publisher.discard();
    pauseSending(failure);
  }

  private void pauseSending(Exception failure) {
    failures.incrementAndGet();
    pauseKafka("Events were not sent", failure);
  }

  private void pauseKafka(String what, Exception failure) {
    Duration pause = kafkaPause.pause();
    LOG.warnf("%s; next attempt in %d ms: %s", what, pause.toMillis(), failure);
    kafkaNotBefore = System.nanoTime() + pause.toNanos();
  }

  private void awaitUnderWay(RelaySession session) throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + PARTING.toNanos();
    Shipment shipment = underWay;
    while (shipment != null && !shipment.settled() && System.nanoTime() - deadline < 0) {
      wakeUp.await(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
    settle(session);
  }

  private void pauseUnlessStopping(Duration pause) throws InterruptedException {
    long deadline = System.nanoTime() + pause.toNanos();
    for (long left = pause.toNanos(); !stopping && left > 0; left = deadline - System.nanoTime()) {
      wakeUp.await(Duration.ofNanos(left));
    }
  }
}
