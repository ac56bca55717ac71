package org.juesuan.platform.store.consumer;

import java.util.Set;

/**
 * Takes in the events of a type, or of several that say the same. Every bean of this interface is
 * found at the start; two for one event type are a mistake.
 *
 * <p>An event is taken in once, however often it is delivered, but not always in the order in which
 * it happened: the handler goes by versions and by what it finds.
 *
 * @param <T> what this service reads of the payload: a record of its own with just the members it
 *     uses, whose constructor refuses what makes no sense; members it does not have are ignored
 */
public interface EventHandler<T> {

  /** The CloudEvents types, for example {@code org.juesuan.budget.posting.recorded.v1}. */
  Set<String> types();

  /** What the payload is read into. */
  Class<T> payload();

  /**
   * Does what follows from the event. It runs in a transaction that has claimed the event's id and
   * nothing else; the handler locks first and reads then, as every writing transaction does.
   *
   * <p>A refusal by a rule of the domain is no failure: the handler answers it, with an event of
   * its own. Anything thrown rolls everything back and has the event delivered again, a bounded
   * number of times, unless the database is away: then as often as it takes.
   *
   * @throws UnreadableEventException when no repetition could help
   */
  void handle(ReceivedEvent<T> event);
}
