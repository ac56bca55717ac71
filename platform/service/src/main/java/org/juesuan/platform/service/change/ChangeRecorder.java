package org.juesuan.platform.service.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.store.event.EventDraft;
import org.juesuan.platform.store.event.EventLog;
import org.juesuan.platform.store.event.EventTrace;
import org.juesuan.platform.store.event.Sequenced;
import org.juesuan.platform.web.scope.Caller;

/**
 * Writes the event of a change, in the transaction of the change (INV-6): a use case calls it once
 * for each fact, after it has written.
 */
@ApplicationScoped
public class ChangeRecorder {

  private final EventLog log;
  private final ObjectMapper mapper;
  private final Caller caller;

  ChangeRecorder(EventLog log, ObjectMapper mapper, Caller caller) {
    this.log = log;
    this.mapper = mapper;
    this.caller = caller;
  }

  /**
   * Records a change made by the caller of the current request.
   *
   * @param locked the book or stream the fact belongs to, locked in this transaction
   * @param type which fact it is
   * @param subject what the fact is about: a department code, an appropriation's id
   * @param businessDate the day it happened on, where it has one
   * @param payload the fact, in the shape of the type's schema
   * @return the id of the event
   * @throws IllegalStateException outside a transaction
   */
  public UUID record(
      Sequenced locked,
      EventType type,
      String subject,
      @Nullable LocalDate businessDate,
      Object payload) {
    return record(locked, type, subject, businessDate, caller.actor(), payload);
  }

  /** Records a change made by the named actor; otherwise the same. */
  public UUID record(
      Sequenced locked,
      EventType type,
      String subject,
      @Nullable LocalDate businessDate,
      String actor,
      Object payload) {
    return log.append(
        locked,
        new EventDraft(
            type.eventType(),
            subject,
            businessDate,
            actor,
            EventTrace.current(),
            mapper.valueToTree(payload)));
  }
}
