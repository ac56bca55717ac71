package org.juesuan.platform.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The canonical form of JSON (RFC 8785)")
class CanonicalJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  @DisplayName("members are ordered by UTF-16 code units, as in the RFC's own example")
  void membersAreOrdered() throws JsonProcessingException {
    assertCanonical(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return",
         "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
         "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """);
  }

  @Test
  @DisplayName("only what the RFC escapes is escaped, in lower case")
  void escapes() throws JsonProcessingException {
    assertCanonical(
        "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\\b\\t\\f\\r\"",
        "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\"\\/\\b\\t\\f\\r\"");
  }

  @Test
  @DisplayName("nested values, empty ones, true, false, null and whole numbers keep their meaning")
  void values() throws JsonProcessingException {
    assertCanonical(
        "{\"a\":[{},[],true,false,null,-3,9007199254740991],\"b\":{\"c\":\"1620.00\"}}",
        """
        { "b" : { "c" : "1620.00" },
          "a" : [ { }, [ ], true, false, null, -3, 9007199254740991 ] }
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.0", "1e3", "9007199254740992", "100000000000000000000"})
  @DisplayName("a number that is not a whole one below 2^53 is refused")
  void otherNumbersAreRefused(String number) throws JsonProcessingException {
    var value = MAPPER.readTree("[" + number + "]");
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(value));
  }

  @Test
  @DisplayName("the digest is the SHA-256 of the form in UTF-8, whatever the order of members")
  void digest() throws JsonProcessingException {
    String expected = "43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777";
    assertEquals(expected, CanonicalJson.digest(MAPPER.readTree("{\"b\":2,\"a\":1}")));
    assertEquals(expected, CanonicalJson.digest(MAPPER.readTree("{\"a\": 1, \"b\": 2}")));
  }

  private static void assertCanonical(String expected, String json) throws JsonProcessingException {
    assertEquals(expected, CanonicalJson.of(MAPPER.readTree(json)));
  }
}
