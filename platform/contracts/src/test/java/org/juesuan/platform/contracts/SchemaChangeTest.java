package org.juesuan.platform.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A schema differs from its published form")
class SchemaChangeTest {

  private static final String PUBLISHED =
      """
      {"$id": "urn:x", "title": "A fact", "type": "object", "required": ["id", "kind", "lines"],
       "properties": {
         "id": {"$ref": "#/$defs/uuid", "description": "Its id."},
         "kind": {"enum": ["PAY", "REFUND"]},
         "tree": {"$ref": "#/$defs/tree"},
         "note": {"type": ["string", "null"], "minLength": 1},
         "owner": {"anyOf": [{"$ref": "#/$defs/uuid"}, {"type": "null"}]},
         "lines": {"type": "array", "minItems": 1, "items": {
           "type": "object", "required": ["amountYuan"], "properties": {
             "amountYuan": {"$ref": "#/$defs/money"}, "year": {"type": "integer", "minimum": 2000}}}}},
       "$defs": {
         "uuid": {"type": "string", "format": "uuid"},
         "tree": {"type": "object", "properties": {
           "label": {"type": "string", "maxLength": 9}, "below": {"type": "array", "items": {"$ref": "#/$defs/tree"}}}},
         "money": {"description": "Yuan.", "type": "string", "pattern": "^0$"}}}
      """;

  @ParameterizedTest(name = "{0}")
  @DisplayName("by more than additions, which is found")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a member removed|\"note\": {\"type\": [\"string\", \"null\"], \"minLength\": 1},||/note: is gone",
        "a member renamed|\"note\"|\"remark\"|/note: is gone",
        "one inside a list removed|, \"year\": {\"type\": \"integer\", \"minimum\": 2000}||/lines/*/year: is gone",
        "a member no longer required|\"kind\", \"lines\"]|\"lines\"]|: required was [\"id\",\"kind\",\"lines\"], is [\"id\",\"lines\"]",
        "one that events of before lack required|\"lines\"]|\"lines\", \"note\"]|: required was [\"id\",\"kind\",\"lines\"], is [\"id\",\"kind\",\"lines\",\"note\"]",
        "a value added to a closed list|[\"PAY\"|[\"FREEZE\", \"PAY\"|/kind: enum was [\"PAY\",\"REFUND\"], is [\"FREEZE\",\"PAY\",\"REFUND\"]",
        "a value removed, which the log holds|\"PAY\", \"REFUND\"|\"PAY\"|/kind: enum was [\"PAY\",\"REFUND\"], is [\"PAY\"]",
        "a closed list opened|\"enum\": [\"PAY\", \"REFUND\"]|\"type\": \"string\"|/kind: enum was [\"PAY\",\"REFUND\"], is absent; /kind: type was absent, is \"string\"",
        "null allowed|\"type\": \"integer\"|\"type\": [\"integer\", \"null\"]|/lines/*/year: type was \"integer\", is [\"integer\",\"null\"]",
        "null forbidden|{\"$ref\": \"#/$defs/uuid\"}, {\"type\": \"null\"}|{\"$ref\": \"#/$defs/uuid\"}|/owner: anyOf had 2 forms, has 1",
        "another type|\"type\": \"integer\"|\"type\": \"string\"|/lines/*/year: type was \"integer\", is \"string\"",
        "another pattern, by reference|^0$|^[01]$|/lines/*/amountYuan: pattern was \"^0$\", is \"^[01]$\"",
        "a pattern dropped|, \"pattern\": \"^0$\"||/lines/*/amountYuan: pattern was \"^0$\", is absent",
        "a format dropped|, \"format\": \"uuid\"||/id: format was \"uuid\", is absent; /owner: format was \"uuid\", is absent",
        "a bound moved|\"minimum\": 2000|\"minimum\": 1990|/lines/*/year: minimum was 2000, is 1990",
        "a bound dropped|, \"minLength\": 1||/note: minLength was 1, is absent",
        "a list that may be empty|\"minItems\": 1|\"minItems\": 0|/lines: minItems was 1, is 0",
        "a list of anything|1, \"items\"|1, \"contains\"|/lines: contains was absent, is {}; /lines/*: is gone",
        "a member of a tree|\"maxLength\": 9|\"maxLength\": 10|/tree/label: maxLength was 9, is 10",
        "another identity|urn:x|urn:y|: $id was \"urn:x\", is \"urn:y\"",
        "a rule this test has never heard of|\"minItems\": 1|\"minItems\": 1, \"uniqueItems\": true|/lines: uniqueItems was absent, is true",
      })
  void breaks(String change, String text, String replacement, String faults)
      throws JsonProcessingException {
    List<String> found = SchemaChange.faults(json(PUBLISHED), json(changed(text, replacement)));
    assertEquals(faults, String.join("; ", found).replaceAll("is \\{.*?\\}(?=;|$)", "is {}"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("by additions alone, which is allowed")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an optional member|\"kind\": {|\"further\": {\"type\": \"string\"}, \"kind\": {",
        "an optional member inside a list|\"amountYuan\": {|\"further\": {\"type\": \"string\"}, \"amountYuan\": {",
        "another title|A fact|Some fact",
        "another description|Yuan.|An amount in yuan.",
        "another order of values|\"PAY\", \"REFUND\"|\"REFUND\", \"PAY\"",
        "in place instead of by reference|{\"$ref\": \"#/$defs/money\"}|{\"type\": \"string\", \"pattern\": \"^0$\"}",
      })
  void additions(String change, String text, String replacement) throws JsonProcessingException {
    assertEquals(List.of(), SchemaChange.faults(json(PUBLISHED), json(changed(text, replacement))));
  }

  @Test
  @DisplayName("not by a reference to nothing, which is no schema")
  void referenceToNothing() throws JsonProcessingException {
    JsonNode broken = json(changed("#/$defs/money", "#/$defs/monye"));
    assertThrows(
        IllegalArgumentException.class, () -> SchemaChange.faults(json(PUBLISHED), broken));
  }

  private static String changed(String text, @Nullable String replacement) {
    String changed = PUBLISHED.replace(text, replacement == null ? "" : replacement);
    if (changed.equals(PUBLISHED)) {
      throw new IllegalArgumentException(text + " does not stand in the schema");
    }
    return changed;
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JsonMapper.builder().build().readTree(text);
  }
}
