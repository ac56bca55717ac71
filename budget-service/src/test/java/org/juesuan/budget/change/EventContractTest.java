package org.juesuan.budget.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The contract of the events")
class EventContractTest {

  @ParameterizedTest
  @EnumSource(ChangeType.class)
  @DisplayName("every type has a schema of its name, with every member described")
  void everyTypeHasASchema(ChangeType type) {
    JsonNode schema = EventSchemas.document(type);
    assertEquals("urn:juesuan:event:" + type.eventType(), schema.path("$id").asText());
    assertEquals("object", schema.path("type").asText());
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> {
              JsonNode described = member.getValue();
              if (described.has("$ref")) {
                described = schema.at(described.get("$ref").textValue().substring(1));
              }
              assertTrue(
                  described.has("description") || described.path("format").asText().equals("uuid"),
                  member.getKey());
            });
  }

  @ParameterizedTest
  @EnumSource(ChangeType.class)
  @DisplayName("the golden example of every type is valid, whole and without strangers")
  void goldenExampleIsValid(ChangeType type) {
    JsonNode golden = golden(type);
    assertEquals(List.of(), EventSchemas.faults(type.eventType(), golden.toString()));
    assertEquals(
        names(EventSchemas.document(type).path("properties")), names(golden), "every member");
  }

  @ParameterizedTest
  @EnumSource(ChangeType.class)
  @DisplayName("a member left out, renamed or of another kind is found")
  void faultsAreFound(ChangeType type) {
    for (String name : names(golden(type))) {
      ObjectNode without = golden(type).deepCopy();
      JsonNode value = without.remove(name);
      assertFalse(
          EventSchemas.faults(type.eventType(), without.toString()).isEmpty(), name + " left out");
      without.set("stranger", value);
      without.set(name, value);
      assertFalse(
          EventSchemas.faults(type.eventType(), without.toString()).isEmpty(), "a stranger");
      without.remove("stranger");
      without.put(name, 1.5);
      assertFalse(
          EventSchemas.faults(type.eventType(), without.toString()).isEmpty(), name + " a number");
    }
  }

  @Test
  @DisplayName("the AsyncAPI document names every type, its schema and nothing else")
  void asyncApiNamesEveryType() throws IOException {
    JsonNode document;
    try (InputStream stream =
        getClass().getClassLoader().getResourceAsStream("contracts/asyncapi.yaml")) {
      document = new YAMLMapper().readTree(stream);
    }
    assertEquals("3.0.0", document.path("asyncapi").asText());
    assertEquals("juesuan.budget.v1", document.at("/channels/budget/address").asText());
    Set<String> expected = new TreeSet<>();
    Stream.of(ChangeType.values())
        .forEach(type -> expected.add(type.eventType() + " contracts/" + schemaReference(type)));
    Set<String> named = new TreeSet<>();
    document
        .at("/components/messages")
        .forEach(
            message ->
                named.add(
                    message.path("name").asText()
                        + " contracts/"
                        + message.at("/payload/$ref").asText()));
    assertEquals(expected, named);
    Set<String> messages = names(document.at("/components/messages"));
    assertEquals(messages, names(document.at("/channels/budget/messages")));
    assertEquals(messages.size(), document.at("/operations/tellChanges/messages").size());
  }

  private static String schemaReference(ChangeType type) {
    return type.schemaResource().substring("contracts/".length());
  }

  private static ObjectNode golden(ChangeType type) {
    String resource = type.schemaResource().replace("contracts/", "golden/");
    return (ObjectNode) EventSchemas.json(resource);
  }

  private static Set<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return new TreeSet<>(names);
  }
}
