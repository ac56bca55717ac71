package org.juesuan.platform.store.relay;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether what the topic told last stands in the log under the same number. It does not where the
 * database was restored to an earlier moment and the topic was not: then a number of the feed would
 * be told a second time, of another event. Used by the relay's thread, except {@link #ahead}.
 */
final class TopicHistory {
  private static final Logger LOG = Logger.getLogger(TopicHistory.class);

  private final Callable<List<ToldEvent>> topicEnd;
  private final Runnable onRead;
  private @Nullable FutureTask<List<ToldEvent>> reading;
  private boolean agreed;
  private volatile @Nullable ToldEvent stranger;

  /**
   * @param topicEnd reads what the topic told last, on a thread of its own
   * @param onRead called there when it is read, or could not be
   */
  TopicHistory(Callable<List<ToldEvent>> topicEnd, Runnable onRead) {
    this.topicEnd = topicEnd;
    this.onRead = onRead;
  }

  /** What is known of topic and log. */
  enum Verdict {
    /** The topic is being read. */
    NOT_YET,
    /** The topic tells nothing else than the log; so it stays while this relay leads. */
    AGREES,
    /** The topic tells an event that the log does not hold, or holds under another number. */
    AHEAD
  }

  /** Whether this leader has found them to agree. */
  boolean agreed() {
    return agreed;
  }

  /** Whether the topic was found to be ahead of the log, and was not found to agree since. */
  boolean ahead() {
    return stranger != null;
  }

  /**
   * Compares them, or says what is known; never waits for Kafka. Everything in the log is numbered.
   *
   * @throws KafkaException when the topic could not be read; the next call begins again
   */
  Verdict compare(RelaySession session) throws SQLException, InterruptedException {
    if (agreed) {
      return Verdict.AGREES;
    }
    FutureTask<List<ToldEvent>> task = reading;
    if (task == null) {
      reading = begin();
      return Verdict.NOT_YET;
    }
    if (!task.isDone()) {
      return Verdict.NOT_YET;
    }
    reading = null;
    tell(session.stranger(told(task)));
    return agreed ? Verdict.AGREES : Verdict.AHEAD;
  }

  /** The lead is over: whoever leads next, finds out anew. */
  void forget() {
    FutureTask<List<ToldEvent>> task = reading;
    if (task != null) {
      task.cancel(true);
    }
    reading = null;
    agreed = false;
    stranger = null;
  }

  private FutureTask<List<ToldEvent>> begin() {
    FutureTask<List<ToldEvent>> task =
        new FutureTask<>(topicEnd) {
          @Override
          protected void done() {
            onRead.run();
          }
        };
    Thread reader = new Thread(task, "juesuan-event-history");
    reader.setDaemon(true);
    reader.start();
    return task;
  }

  private static List<ToldEvent> told(FutureTask<List<ToldEvent>> done)
      throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException failure) {
      throw new KafkaException(failure.getCause());
    }
  }

  private void tell(Optional<ToldEvent> found) {
    ToldEvent known = stranger;
    stranger = found.orElse(null);
    agreed = found.isEmpty();
    if (agreed && known != null) {
      LOG.info("The topic tells nothing else than the log any more; events are sent again");
    }
    found
        .filter(one -> !one.equals(known))
        .ifPresent(
            one ->
                LOG.errorf(
                    "The topic is ahead of the log: partition %d tells feed number %d as event %s,"
                        + " which the log does not hold. No event is sent. Have the log sent again"
                        + " (command resend), then make the topic anew; runbook: TopicAheadOfLog",
                    one.partition(), one.feedSeq(), one.id()));
  }
}
