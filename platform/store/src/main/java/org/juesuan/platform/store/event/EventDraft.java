package org.juesuan.platform.store.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be recorded; the log adds identity, sequence and time.
 *
 * @param type CloudEvents type, e.g. {@code org.juesuan.budget.posting.recorded.v1}
 * @param subject what the fact is about, e.g. the id of the operation
 * @param businessDate the day the fact counts for, where it has one
 * @param actor {@code sub} of who did it
 * @param traceParent W3C traceparent of the span it is recorded in: of a request, or of taking in
 *     the event it answers; null where there is none
 * @param data the payload, a JSON object; serialised once, at the append
 */
public record EventDraft(
    String type,
    String subject,
    @Nullable LocalDate businessDate,
    String actor,
    @Nullable String traceParent,
    JsonNode data) {

  public EventDraft {
    requireText("type", type);
    requireText("subject", subject);
    requireText("actor", actor);
    if (!data.isObject()) {
      throw new IllegalArgumentException("the data of an event is a JSON object");
    }
  }

  private static void requireText(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the " + name + " of an event is not blank");
    }
  }
}
