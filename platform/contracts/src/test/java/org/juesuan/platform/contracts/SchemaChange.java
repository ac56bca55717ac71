package org.juesuan.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Whether a schema differs from a published form of it by additions alone.
 *
 * <p>The schema of an event is a promise in two directions. Readers rely on what is written from
 * now on, so nothing may be widened; and the log keeps every event for ever and tells it again at a
 * replay, so nothing may be narrowed either, or what was told once would not keep its own schema.
 * What was published therefore stays as it is. An object may get further members, which are
 * optional, for the events of before lack them. Titles, descriptions and examples are free, and so
 * is how a schema is written down: a definition by reference is the same as in place.
 */
final class SchemaChange {

  private static final Set<String> NOTES =
      Set.of("$schema", "$comment", "$defs", "title", "description", "examples");
  private static final Set<String> SETS = Set.of("enum", "required", "type");

  private SchemaChange() {}

  /** What is not an addition, each with its place; empty if all that is new was added. */
  static List<String> faults(JsonNode published, JsonNode current) {
    List<String> faults = new ArrayList<>();
    compare(plain(published), plain(current), "", faults);
    return faults;
  }

  private static void compare(
      JsonNode published, JsonNode current, String place, List<String> faults) {
    Set<String> rules = new TreeSet<>();
    published.fieldNames().forEachRemaining(rules::add);
    current.fieldNames().forEachRemaining(rules::add);
    for (String rule : rules) {
      JsonNode before = published.path(rule);
      JsonNode now = current.path(rule);
      switch (rule) {
        case "properties" -> compareMembers(before, now, place, faults);
        case "items" -> compareBoth(before, now, place + "/*", faults);
        case "anyOf" -> compareEach(before, now, place, faults);
        default -> {
          if (!before.equals(now)) {
            faults.add("%s: %s was %s, is %s".formatted(place, rule, text(before), text(now)));
          }
        }
      }
    }
  }

  private static void compareMembers(
      JsonNode before, JsonNode now, String place, List<String> faults) {
    before
        .properties()
        .forEach(
            member ->
                compareBoth(
                    member.getValue(),
                    now.path(member.getKey()),
                    place + "/" + member.getKey(),
                    faults));
  }

  private static void compareEach(
      JsonNode before, JsonNode now, String place, List<String> faults) {
    if (before.size() != now.size()) {
      faults.add("%s: anyOf had %d forms, has %d".formatted(place, before.size(), now.size()));
      return;
    }
    for (int form = 0; form < before.size(); form++) {
      compare(before.get(form), now.get(form), place, faults);
    }
  }

  private static void compareBoth(
      JsonNode before, JsonNode now, String place, List<String> faults) {
    if (before.isMissingNode() || now.isMissingNode()) {
      faults.add(place + (now.isMissingNode() ? ": is gone" : ": was not restricted"));
    } else {
      compare(before, now, place, faults);
    }
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "absent" : node.toString();
  }

  /**
   * The schema without notes, with references in place and sets in order. A definition that refers
   * to itself, a tree, is known by its name inside of itself.
   */
  static JsonNode plain(JsonNode document) {
    return plain(document, document, Set.of());
  }

  private static JsonNode plain(JsonNode document, JsonNode schema, Set<String> within) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    schema
        .properties()
        .forEach(
            rule -> {
              String name = rule.getKey();
              JsonNode value = rule.getValue();
              if (name.equals("$ref") && !within.contains(value.textValue())) {
                Set<String> inside = new TreeSet<>(within);
                inside.add(value.textValue());
                JsonNode referred = referred(document, value.textValue());
                plain.setAll((ObjectNode) plain(document, referred, inside));
              } else if (name.equals("properties")) {
                plain.set(name, plainMembers(document, value, within));
              } else if (name.equals("items")) {
                plain.set(name, plain(document, value, within));
              } else if (name.equals("anyOf")) {
                plain.set(name, plainForms(document, value, within));
              } else if (SETS.contains(name) && value.isArray()) {
                plain.set(name, sorted(value));
              } else if (!NOTES.contains(name)) {
                plain.set(name, value);
              }
            });
    return plain;
  }

  private static JsonNode plainMembers(JsonNode document, JsonNode members, Set<String> within) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    members
        .properties()
        .forEach(member -> plain.set(member.getKey(), plain(document, member.getValue(), within)));
    return plain;
  }

  private static JsonNode plainForms(JsonNode document, JsonNode forms, Set<String> within) {
    ArrayNode plain = JsonNodeFactory.instance.arrayNode();
    forms.forEach(form -> plain.add(plain(document, form, within)));
    return plain;
  }

  private static JsonNode sorted(JsonNode set) {
    ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
    StreamSupport.stream(set.spliterator(), false)
        .sorted(Comparator.comparing(JsonNode::toString))
        .forEach(sorted::add);
    return sorted;
  }

  static JsonNode referred(JsonNode document, String reference) {
    JsonNode referred = document.at(reference.substring(1));
    if (!reference.startsWith("#/") || referred.isMissingNode()) {
      throw new IllegalArgumentException(reference + " does not stand in the schema");
    }
    return referred;
  }
}
