package org.juesuan.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps one feed's log complete: learns from the pull feed where it begins, asks from time to time
 * how far the service is, and reads what the topic does not bring. One question is under way at a
 * time. All in the gateway's own name, whose scope must cover every reader's.
 */
final class FeedKeeper {

  private static final Logger LOG = Logger.getLogger(FeedKeeper.class);
  private static final long RETRY_NANOS = Duration.ofSeconds(1).toNanos();

  /** So long a delay is no longer told from a topic that brings nothing. */
  private static final long STALE_NANOS = Duration.ofSeconds(3).toNanos();

  private final Feed feed;
  private final FeedLog log;
  private final PullFeeds feeds;
  private final Supplier<Uni<String>> credential;
  private final Runnable news;
  private final long patience;
  private final long checkNanos;
  private final Counter filled;
  private volatile boolean topicThere;
  private volatile boolean answered = true;
  private boolean busy;
  private long notBefore;
  private long nextCheck;

  /**
   * @param credential the gateway's own header {@code Authorization}
   * @param news called when the log may have grown
   */
  FeedKeeper(
      Feed feed,
      FeedLog log,
      PullFeeds feeds,
      Supplier<Uni<String>> credential,
      Runnable news,
      StreamSettings settings,
      MeterRegistry meters) {
    this.feed = feed;
    this.log = log;
    this.feeds = feeds;
    this.credential = credential;
    this.news = news;
    this.patience = settings.patience().toNanos();
    this.checkNanos = settings.check().toNanos();
    this.filled = meters.counter("juesuan.stream.filled", "service", feed.service());
    this.notBefore = System.nanoTime();
    this.nextCheck = notBefore;
    Gauge.builder("juesuan.stream.lag", log, FeedLog::lag)
        .description("Events the service has numbered that no reader was told yet.")
        .tag("service", feed.service())
        .register(meters);
  }

  /** Whether the topic is being read; where it is not, the pull feed stands in for it. */
  void topicIsThere(boolean there, long now) {
    if (there != topicThere) {
      topicThere = there;
      checkAt(now);
    }
  }

  /** Whether events of this feed may come late. */
  boolean isStale(long now) {
    return !topicThere || !answered || !log.isKnown() || log.isOverdue(now, STALE_NANOS);
  }

  /** Asks what there is to ask; to be called several times a second. */
  void look(long now) {
    if (!begin(now)) {
      return;
    }
    if (log.isOverdue(now, topicThere ? patience : 0)) {
      fill();
    } else {
      check();
    }
  }

  private synchronized boolean begin(long now) {
    boolean due = log.isOverdue(now, topicThere ? patience : 0) || now - nextCheck >= 0;
    if (busy || now - notBefore < 0 || !due) {
      return false;
    }
    busy = true;
    return true;
  }

  private synchronized void checkAt(long time) {
    nextCheck = time;
  }

  private void check() {
    checkAt(System.nanoTime() + (topicThere && log.isKnown() ? checkNanos : RETRY_NANOS));
    long asked = log.position();
    credential
        .get()
        .chain(authorization -> feeds.highest(feed, authorization))
        .subscribe()
        .with(
            highest -> {
              log.announce(highest, asked, System.nanoTime());
              done();
            },
            this::failed);
  }

  private void fill() {
    Set<Long> suspects = log.heldBack();
    long asked = log.position();
    credential
        .get()
        .chain(authorization -> feeds.after(feed, asked, authorization))
        .subscribe()
        .with(
            page -> {
              filled.increment(log.fill(page, suspects, System.nanoTime()));
              if (page.last()) {
                done();
              } else {
                news.run();
                fill();
              }
            },
            this::failed);
  }

  private void done() {
    synchronized (this) {
      busy = false;
    }
    answered = true;
    news.run();
  }

  private void failed(Throwable failure) {
    if (answered) {
      LOG.warnf("The feed of %s does not answer: %s", feed.service(), failure.getMessage());
    }
    answered = false;
    synchronized (this) {
      busy = false;
      notBefore = System.nanoTime() + RETRY_NANOS;
      nextCheck = notBefore;
    }
    news.run();
  }
}
