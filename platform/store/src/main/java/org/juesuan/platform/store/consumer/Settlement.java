package org.juesuan.platform.store.consumer;

import io.opentelemetry.context.Scope;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.juesuan.platform.store.event.EventTrace;

/**
 * Decides what becomes of one record: taken in, passed over because nobody wants its type, tried
 * again later, or set aside. Used by one thread.
 */
final class Settlement implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Settlement.class);
  private static final String UNKNOWN = "unknown";

  private final String group;
  private final int attempts;
  private final Handlers handlers;
  private final Intake intake;
  private final DeadLetters deadLetters;
  private final Tally tally;
  private final Setbacks setbacks;
  private final AtomicLong deadLettered = new AtomicLong();

  /**
   * @param group the name in the inbox
   * @param attempts how often an event is tried
   * @param setbacks where it notes that a partition has to wait
   */
  Settlement(
      String group,
      int attempts,
      Handlers handlers,
      Intake intake,
      DeadLetters deadLetters,
      Tally tally,
      Setbacks setbacks) {
    this.group = group;
    this.attempts = attempts;
    this.handlers = handlers;
    this.intake = intake;
    this.deadLetters = deadLetters;
    this.tally = tally;
    this.setbacks = setbacks;
  }

  /** Events set aside by this process. */
  long deadLettered() {
    return deadLettered.get();
  }

  /** Whether the partition may go on behind the record; otherwise its setback is noted. */
  @SuppressWarnings("try")
  boolean settle(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    Envelope envelope = new Envelope(record);
    String type = envelope.type() == null ? UNKNOWN : envelope.type();
    // What is logged about the event belongs to its trace, also where it cannot be read.
    try (Scope trace = EventTrace.of(envelope.traceParent()).makeCurrent()) {
      return settle(record, envelope, type);
    }
  }

  private boolean settle(ConsumerRecord<byte[], byte[]> record, Envelope envelope, String type)
      throws InterruptedException {
    try {
      Handlers.Task task = handlers.task(envelope);
      if (task == null) {
        return true;
      }
      if (setbacks.outageLasts()) {
        setbacks.away(partitionOf(record), record.offset());
        return false;
      }
      boolean fresh = intake.take(group, task);
      tally.count(type, fresh ? Tally.Outcome.HANDLED : Tally.Outcome.DUPLICATE);
      setbacks.settled(partitionOf(record));
      return true;
    } catch (UnreadableEventException unreadable) {
      return bury(record, type, DeadLetters.Reason.UNREADABLE, unreadable, 1);
    } catch (Throwable failure) {
      // An Error too: whatever a handler throws, the thread must live for the events behind.
      return failed(record, type, failure);
    }
  }

  private boolean failed(ConsumerRecord<byte[], byte[]> record, String type, Throwable failure)
      throws InterruptedException {
    tally.count(type, Tally.Outcome.RETRIED);
    if (!intake.databaseTakesWrites()) {
      LOG.warnf("The database is away, no event is taken in: %s", failure);
      setbacks.away(partitionOf(record), record.offset());
      return false;
    }
    int failures = setbacks.failed(partitionOf(record), record.offset());
    LOG.warnf(failure, "Attempt %d of %d failed: %s", failures, attempts, place(record, type));
    return failures >= attempts && bury(record, type, DeadLetters.Reason.FAILED, failure, failures);
  }

  private boolean bury(
      ConsumerRecord<byte[], byte[]> record,
      String type,
      DeadLetters.Reason reason,
      Throwable failure,
      int tries)
      throws InterruptedException {
    try {
      deadLetters.bury(record, reason, failure, tries);
    } catch (KafkaException away) {
      LOG.warnf("A dead letter could not be sent: %s", away);
      setbacks.failed(partitionOf(record), record.offset());
      return false;
    }
    LOG.errorf("Set aside as %s: %s", reason, place(record, type));
    tally.count(type, Tally.Outcome.DEAD_LETTERED);
    deadLettered.incrementAndGet();
    setbacks.settled(partitionOf(record));
    return true;
  }

  private static TopicPartition partitionOf(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  private static String place(ConsumerRecord<byte[], byte[]> record, String type) {
    return type + " at " + record.topic() + "-" + record.partition() + " offset " + record.offset();
  }

  @Override
  public void close() {
    deadLetters.close();
  }
}
