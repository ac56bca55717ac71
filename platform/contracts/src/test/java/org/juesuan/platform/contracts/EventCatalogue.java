package org.juesuan.platform.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.juesuan.platform.contracts.EventContracts.Message;

/**
 * The page of a service's events, {@code docs/events.md} of its module, made of the AsyncAPI
 * document, the schemas, their published forms, and what the other services have committed to read.
 */
final class EventCatalogue {

  private static final String INTRODUCTION =
      """
      # Events of %1$s-service

      Topic `juesuan.%1$s.v1`, pull feed `GET /api/v1/%1$s/events`. Attributes, order, retention and how to be sure that nothing was missed are told in the
      [guide](../../deploy/local/consumers/README.md); the machine-readable form is [asyncapi.yaml](../src/main/resources/contracts/asyncapi.yaml).
      The key is the code of the department, or of the district for facts of no department. A member is required unless it says *optional*.
      Members may be added later; a consumer ignores those it does not know.
      This page is generated: `EventCatalogueTest` in platform/contracts leaves the right one in its `target`.

      | type | told |
      |---|---|
      """;

  /** Said once, in the introduction. */
  private static final String TOLERANCE =
      " Fields may be added later; a consumer ignores the fields it does not know.";

  private final EventContracts service;
  private final List<EventContracts> others;

  EventCatalogue(EventContracts service, List<EventContracts> all) {
    this.service = service;
    this.others = all.stream().filter(other -> !other.equals(service)).toList();
  }

  String page() throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION.formatted(service.name()));
    for (Message message : service.messages()) {
      page.append(
          "| [%s](#%s) | %s |\n"
              .formatted(message.fact(), message.type().replace(".", ""), cell(message.summary())));
    }
    for (Message message : service.messages()) {
      page.append('\n').append(entry(message));
    }
    return page.toString();
  }

  private String entry(Message message) throws IOException {
    JsonNode schema = service.schema(message);
    StringJoiner entry = new StringJoiner("\n", "", "\n");
    entry.add("## " + message.type()).add("");
    entry.add(schema.path("description").textValue().replace(TOLERANCE, "")).add("");
    entry.add("| | |").add("|---|---|");
    entry.add(
        "| since | "
            + service.published(message).keySet().stream().findFirst().orElse("next release")
            + " |");
    entry.add("| subject | `" + message.subject() + "` |");
    entry.add("| stream | " + message.stream() + " |");
    entry.add("| read by | " + readers(message) + " |");
    entry.add("| example | " + examples(message) + " |").add("");
    entry.add("| member | form | meaning |").add("|---|---|---|");
    members(schema, schema, "").stream().map(Member::row).forEach(entry::add);
    return entry.toString();
  }

  private String readers(Message message) throws IOException {
    List<String> readers = new ArrayList<>();
    for (EventContracts other : others) {
      String file = service.name() + "." + message.fact() + ".json";
      if (other.consumed().stream().anyMatch(read -> read.endsWith(file))) {
        readers.add(other.name() + "-service");
      }
    }
    return String.join(", ", readers.isEmpty() ? List.of("no service of this system") : readers);
  }

  private String examples(Message message) throws IOException {
    return service.goldens(message).stream()
        .map(Path::getFileName)
        .map("[%1$s](../src/test/resources/golden/events/%1$s)"::formatted)
        .collect(Collectors.joining(", "));
  }

  /** A member of a payload at its place, with the schemas that describe it, the nearest first. */
  private record Member(String place, boolean required, List<JsonNode> described) {

    String row() {
      String optional = required ? "" : "*optional* ";
      return "| `%s` | %s%s | %s |".formatted(place, optional, cell(form()), cell(meaning()));
    }

    private String meaning() {
      return described.stream()
          .filter(schema -> schema.has("description"))
          .map(schema -> schema.get("description").textValue())
          .distinct()
          .collect(Collectors.joining(" "));
    }

    private String form() {
      List<String> forms = new ArrayList<>();
      for (JsonNode schema : described) {
        schema
            .properties()
            .forEach(
                rule -> {
                  String text = rule(rule.getKey(), rule.getValue());
                  if (!text.isEmpty()) {
                    forms.add(text);
                  }
                });
      }
      return String.join(", ", forms);
    }

    private static String rule(String name, JsonNode value) {
      return switch (name) {
        case "type" -> words(value, " or ");
        case "format" -> value.textValue();
        case "enum" -> words(value, ", ");
        case "const" -> "always `" + value.asText() + "`";
        case "pattern" -> "`" + value.textValue() + "`";
        case "minimum" -> "≥ " + value.asText();
        case "maximum" -> "≤ " + value.asText();
        case "minLength", "minItems" -> "at least " + value.asText();
        case "maxLength", "maxItems" -> "at most " + value.asText();
        default -> "";
      };
    }

    private static String words(JsonNode value, String separator) {
      List<String> words = new ArrayList<>();
      (value.isArray() ? value : List.of(value)).forEach(word -> words.add(word.asText()));
      return String.join(separator, words);
    }
  }

  private static List<Member> members(JsonNode document, JsonNode object, String place) {
    List<Member> members = new ArrayList<>();
    object
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean required = false;
              for (JsonNode name : object.path("required")) {
                required |= name.textValue().equals(property.getKey());
              }
              String name = place + property.getKey();
              List<JsonNode> described = new ArrayList<>();
              describe(document, property.getValue(), described);
              members.add(new Member(name, required, described));
              for (JsonNode schema : described) {
                members.addAll(inside(document, schema, object, name + "."));
                List<JsonNode> items = new ArrayList<>();
                describe(document, schema.path("items"), items);
                items.forEach(item -> members.addAll(inside(document, item, object, name + "[].")));
              }
            });
    return members;
  }

  /** A tree, which holds itself, is told once. */
  private static List<Member> inside(
      JsonNode document, JsonNode schema, JsonNode around, String place) {
    return schema.equals(around) ? List.of() : members(document, schema, place);
  }

  private static void describe(JsonNode document, JsonNode schema, List<JsonNode> described) {
    described.add(schema);
    if (schema.has("$ref")) {
      describe(
          document, SchemaChange.referred(document, schema.get("$ref").textValue()), described);
    }
    schema.path("anyOf").forEach(form -> describe(document, form, described));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
