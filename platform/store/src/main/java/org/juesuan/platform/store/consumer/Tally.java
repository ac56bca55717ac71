package org.juesuan.platform.store.consumer;

import io.micrometer.core.instrument.MeterRegistry;

/** What became of the events this process read, by type, as {@code juesuan.consumer.events}. */
record Tally(MeterRegistry meters) {
  private static final String EVENTS = "juesuan.consumer.events";

  /** What became of one event. */
  enum Outcome {
    /** Its effect is committed. */
    HANDLED("handled"),
    /** Its effect had been committed before. */
    DUPLICATE("duplicate"),
    /** A try failed; there will be another. */
    RETRIED("retried"),
    /** It was set aside. */
    DEAD_LETTERED("dead-lettered");

    private final String tag;

    Outcome(String tag) {
      this.tag = tag;
    }

    /** The value of the tag {@code outcome}. */
    String tag() {
      return tag;
    }
  }

  void count(String type, Outcome outcome) {
    meters.counter(EVENTS, "type", type, "outcome", outcome.tag).increment();
  }
}
