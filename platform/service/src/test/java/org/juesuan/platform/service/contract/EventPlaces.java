package org.juesuan.platform.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.platform.store.event.EventStream;

/**
 * Where the AsyncAPI document says that events stand: {@code x-subject} is the form of the subject,
 * {@code x-stream} one of {@code department and year}, {@code department} and {@code district}.
 */
final class EventPlaces {

  private static final Map<String, String> PARTS =
      Map.of(
          "{uuid}", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          "{department}", "\\d{6}(-\\d{3}){0,3}",
          "{year}", "\\d{4}",
          "{code}", "[^/\\s]+");

  private final Map<String, JsonNode> messages = new TreeMap<>();

  EventPlaces(JsonNode asyncApi) {
    asyncApi
        .at("/components/messages")
        .forEach(message -> messages.put(message.path("name").asText(), message));
  }

  /** What the document says otherwise of an event; a type it does not know is not its business. */
  List<String> faults(String type, String subject, EventStream stream) {
    JsonNode message = messages.get(type);
    List<String> faults = new ArrayList<>();
    if (message == null) {
      return faults;
    }
    if (!subject.matches(pattern(message.path("x-subject").asText()))) {
      faults.add(type + " has the subject " + subject);
    }
    boolean fits =
        switch (message.path("x-stream").asText()) {
          case "department and year" -> stream.fiscalYear() != null;
          case "department" -> stream.fiscalYear() == null;
          case "district" -> stream.fiscalYear() == null && stream.key().matches("\\d{6}");
          default -> false;
        };
    if (!fits) {
      faults.add(type + " stands in the stream " + stream);
    }
    return faults;
  }

  private static String pattern(String form) {
    String pattern = form;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      pattern = pattern.replace(part.getKey(), part.getValue());
    }
    return pattern;
  }
}
