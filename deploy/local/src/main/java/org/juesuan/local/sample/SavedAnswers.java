package org.juesuan.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers of earlier steps, and the replacement of references to them: {@code
 * ${name.field.0.field}}, where a number picks from an array.
 */
final class SavedAnswers {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^.}]+)\\.([^}]+)}");

  private final Map<String, JsonNode> answers = new HashMap<>();

  void save(String name, JsonNode answer) {
    answers.put(name, answer);
  }

  /** The path with its references replaced, each percent-encoded as one segment. */
  String inPath(String path) {
    return replace(
        path, value -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /** The header's value with its references replaced. */
  String inHeader(String value) {
    return replace(value, UnaryOperator.identity());
  }

  /** A copy of the body with the references in all its texts replaced. */
  JsonNode inBody(JsonNode body) {
    if (body.isTextual()) {
      return text(body.textValue());
    }
    if (body.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      body.properties().forEach(field -> copy.set(field.getKey(), inBody(field.getValue())));
      return copy;
    }
    if (body.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      body.forEach(item -> copy.add(inBody(item)));
      return copy;
    }
    return body;
  }

  /** A text that is nothing but a reference becomes the value itself, whatever its type. */
  private JsonNode text(String text) {
    Matcher matcher = REFERENCE.matcher(text);
    return matcher.matches()
        ? value(matcher.toMatchResult())
        : JsonNodeFactory.instance.textNode(inHeader(text));
  }

  private String replace(String text, UnaryOperator<String> encoding) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference -> Matcher.quoteReplacement(encoding.apply(value(reference).asText())));
  }

  private JsonNode value(MatchResult reference) {
    JsonNode node = answers.get(reference.group(1));
    if (node == null) {
      throw new IllegalArgumentException("no step saved " + reference.group(1));
    }
    for (String field : reference.group(2).split("\\.", -1)) {
      node = node.isArray() ? node.path(Integer.parseInt(field)) : node.path(field);
    }
    if (node.isMissingNode()) {
      throw new IllegalArgumentException("the saved answer has no " + reference.group());
    }
    return node;
  }
}
