package org.juesuan.platform.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service reads of the events of others, as it has committed it; its test extends this. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConsumedEvents {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final List<String> events;

  /**
   * For a service's test.
   *
   * @param events service and fact, for example {@code budget.funding.accepted}
   */
  protected ConsumedEvents(String... events) {
    this.events = List.of(events);
  }

  List<String> events() {
    return events;
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("the golden example is valid and whole, and not without any of its members")
  void goldenExampleIsValid(String name) {
    JsonNode document = EventSchemas.json("contracts/consumed/" + name + ".v1.json");
    assertEquals("urn:juesuan:event:org.juesuan." + name + ".v1", document.path("$id").asText());
    Schema schema = REGISTRY.getSchema(document);
    ObjectNode golden = (ObjectNode) EventSchemas.json("golden/consumed/" + name + ".v1.json");
    assertEquals(List.of(), schema.validate(golden));
    assertEquals(names(document.path("properties")), names(golden));
    for (String member : names(golden)) {
      ObjectNode without = golden.deepCopy();
      without.remove(member);
      assertFalse(schema.validate(without).isEmpty(), member);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names.stream().sorted().toList();
  }
}
