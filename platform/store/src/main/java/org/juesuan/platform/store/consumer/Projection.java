package org.juesuan.platform.store.consumer;

import java.util.Set;

/**
 * A handler that only keeps what it is told, so that what it keeps can be dropped and built anew
 * from the same events. What else follows from an event, above all an event of this service, is no
 * projection: it happens in {@link #handle} once and is never repeated.
 *
 * @param <T> what this service reads of the payload
 */
public interface Projection<T> extends EventHandler<T> {

  /** What it is called on the command line, for example {@code funds}. */
  String name();

  /** The departments it keeps anything of. */
  Set<String> departments();

  /**
   * Drops everything kept of a department, after locking what {@link #handle} locks for any event
   * of it, in order. It runs in the transaction that then keeps the events anew.
   */
  void clear(String department);

  /** Keeps what an event tells, and does nothing else. */
  void project(ReceivedEvent<T> event);

  @Override
  default void handle(ReceivedEvent<T> event) {
    project(event);
  }
}
