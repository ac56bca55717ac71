package org.juesuan.platform.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.juesuan.platform.service.change.EventType;
import org.juesuan.platform.store.event.EventStream;
import org.juesuan.platform.store.event.RecordedEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the event contract of every service keeps; a service's test extends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EventContract {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String service;
  private final List<? extends EventType> types;
  private final EventSchemas schemas;

  /**
   * For a service's test.
   *
   * @param service its name in topics and channels, for example {@code budget}
   * @param types every type it publishes
   */
  protected EventContract(String service, EventType... types) {
    this.service = service;
    this.types = List.of(types);
    this.schemas = new EventSchemas(this.types);
  }

  List<? extends EventType> types() {
    return types;
  }

  @ParameterizedTest
  @MethodSource("types")
  @DisplayName("every type has a schema of its name, with every member described")
  void everyTypeHasASchema(EventType type) {
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
  @MethodSource("types")
  @DisplayName("every golden example of a type is valid, together they show every member")
  void goldenExamplesAreValid(EventType type) {
    Set<String> shown = new TreeSet<>();
    for (ObjectNode golden : goldens(type)) {
      assertEquals(List.of(), schemas.faults(type.eventType(), golden.toString()));
      shown.addAll(names(golden));
    }
    assertEquals(names(EventSchemas.document(type).path("properties")), shown, "every member");
  }

  @ParameterizedTest
  @MethodSource("types")
  @DisplayName("a member left out, renamed or of another kind is found; only a later one may lack")
  void faultsAreFound(EventType type) {
    Set<String> required = new TreeSet<>();
    EventSchemas.document(type).path("required").forEach(name -> required.add(name.asText()));
    ObjectNode first = goldens(type).get(0);
    assertEquals(
        required, names(first), "what the first example shows was required from the start");
    for (String name : required) {
      ObjectNode without = first.deepCopy();
      JsonNode value = without.remove(name);
      assertFalse(
          schemas.faults(type.eventType(), without.toString()).isEmpty(), name + " left out");
      without.set("stranger", value);
      without.set(name, value);
      assertFalse(schemas.faults(type.eventType(), without.toString()).isEmpty(), "a stranger");
      without.remove("stranger");
      without.put(name, 1.5);
      assertFalse(
          schemas.faults(type.eventType(), without.toString()).isEmpty(), name + " a number");
    }
  }

  @Test
  @DisplayName("the AsyncAPI document names every type, its schema and nothing else")
  void asyncApiNamesEveryType() {
    JsonNode document = EventSchemas.asyncApi();
    assertEquals("3.0.0", document.path("asyncapi").asText());
    assertEquals(
        "juesuan." + service + ".v1", document.at("/channels/" + service + "/address").asText());
    Set<String> expected = new TreeSet<>();
    types.forEach(type -> expected.add(type.eventType() + " contracts/" + schemaReference(type)));
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
    assertEquals(messages, names(document.at("/channels/" + service + "/messages")));
    assertEquals(messages.size(), document.at("/operations/tellChanges/messages").size());
  }

  @Test
  @DisplayName("the AsyncAPI document tells every attribute that is sent, and which never lack")
  void asyncApiTellsEveryAttribute() {
    JsonNode headers = EventSchemas.asyncApi().at("/components/schemas/cloudEventHeaders");
    assertEquals(
        headerNames(EventStream.of("110106", 2020), true), names(headers.path("properties")));
    Set<String> required = new TreeSet<>();
    headers.path("required").forEach(name -> required.add(name.asText()));
    assertEquals(headerNames(EventStream.withoutYear("110106"), false), required);
    assertEquals("/juesuan/" + service, headers.at("/properties/ce_source/const").asText());
  }

  /** The headers of an event that has what an event may have, or just what it must. */
  private static Set<String> headerNames(EventStream stream, boolean whole) {
    Set<String> names = new TreeSet<>();
    new RecordedEvent(
            1,
            new UUID(0, 1),
            stream,
            1,
            1,
            "type",
            "subject",
            whole ? LocalDate.EPOCH : null,
            "actor",
            whole ? "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" : null,
            Instant.EPOCH,
            "{}")
        .attributes("source")
        .keySet()
        .forEach(name -> names.add("ce_" + name));
    return names;
  }

  private static String schemaReference(EventType type) {
    return type.schemaResource().substring("contracts/".length());
  }

  /**
   * The examples of a type, the first one first. None is ever edited: a later member or another
   * case has an example in addition, {@code <type>.<case>.json} beside {@code <type>.json}.
   */
  private static List<ObjectNode> goldens(EventType type) {
    Path first =
        Path.of("src/test/resources", type.schemaResource().replace("contracts/", "golden/"));
    String name = first.getFileName().toString().replace(".json", "");
    List<ObjectNode> goldens = new ArrayList<>(List.of(golden(first)));
    try (Stream<Path> files = Files.list(first.toAbsolutePath().getParent())) {
      files
          .filter(file -> file.getFileName().toString().startsWith(name + "."))
          .filter(file -> !file.endsWith(first.getFileName()))
          .sorted()
          .forEach(file -> goldens.add(golden(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return goldens;
  }

  private static ObjectNode golden(Path file) {
    try {
      return (ObjectNode) MAPPER.readTree(file.toFile());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Set<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return new TreeSet<>(names);
  }
}
