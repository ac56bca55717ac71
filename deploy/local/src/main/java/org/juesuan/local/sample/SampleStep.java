package org.juesuan.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request of the sample.
 *
 * @param name unique in its file; the idempotency key is made of both
 * @param as the role that sends it
 * @param method GET, POST or PUT
 * @param path may refer to saved answers: {@code ${saved.field}}
 * @param ifMatch the header {@code If-Match}, may refer to saved answers likewise; null for none
 * @param body may refer to saved answers likewise
 * @param until of a GET: what the answer says once it need not be asked again, a value by JSON
 *     pointer, because another service has to answer first; null for the first answer
 * @param save the name under which the answer is kept for later steps
 */
record SampleStep(
    String name,
    String as,
    String method,
    String path,
    @Nullable String ifMatch,
    @Nullable JsonNode body,
    @Nullable JsonNode until,
    @Nullable String save) {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT");

  /** Reads a step and refuses one that is incomplete or has a field nobody knows. */
  static SampleStep of(JsonNode json, String file) {
    Set<String> known = Set.of("name", "as", "method", "path", "ifMatch", "body", "until", "save");
    json.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw new IllegalArgumentException(file + ": unknown field " + field);
              }
            });
    SampleStep step =
        new SampleStep(
            required(json, "name", file),
            required(json, "as", file),
            required(json, "method", file),
            required(json, "path", file),
            optional(json, "ifMatch"),
            json.get("body"),
            json.get("until"),
            optional(json, "save"));
    if (!METHODS.contains(step.method)) {
      throw new IllegalArgumentException(file + ": " + step.name + ": method " + step.method);
    }
    if (step.until != null && !step.method.equals("GET")) {
      throw new IllegalArgumentException(file + ": " + step.name + ": only a GET is repeated");
    }
    return step;
  }

  /** What an answer says otherwise than awaited; empty once nothing does. */
  Optional<String> awaited(JsonNode answer) {
    return until == null
        ? Optional.empty()
        : until.properties().stream()
            .filter(wanted -> !answer.at(wanted.getKey()).equals(wanted.getValue()))
            .map(
                wanted ->
                    "%s is %s and not %s"
                        .formatted(wanted.getKey(), answer.at(wanted.getKey()), wanted.getValue()))
            .findFirst();
  }

  private static @Nullable String optional(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).textValue() : null;
  }

  private static String required(JsonNode json, String field, String file) {
    String text = json.path(field).textValue();
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(file + ": a step without " + field + ": " + json);
    }
    return text;
  }
}
