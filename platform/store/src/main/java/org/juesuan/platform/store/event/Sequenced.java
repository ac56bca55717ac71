package org.juesuan.platform.store.event;

/**
 * A row that counts the events of one stream and is locked {@code FOR UPDATE} in the current
 * transaction: {@link EventStreams} gives one, and a row of the service (budget's book) may be one.
 * Valid only until that transaction ends.
 */
public interface Sequenced {

  /** The stream this row counts. */
  EventStream stream();

  /** Raises the counter of the locked row by one and returns it; the first number is 1. */
  long nextSequence();
}
