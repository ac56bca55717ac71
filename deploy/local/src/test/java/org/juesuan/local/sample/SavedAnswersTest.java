package org.juesuan.local.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedAnswersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SavedAnswers saved = new SavedAnswers();

  @BeforeEach
  void save() throws JsonProcessingException {
    saved.save(
        "pay-1",
        json("{\"id\":\"a b\",\"version\":3,\"postings\":[{\"id\":\"p0\"},{\"id\":\"p1\"}]}"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "A reference in a body becomes the value: as it is when alone, as text inside a text")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':'${pay-1.id}'}                     | {'a':'a b'}",
        "{'a':'${pay-1.version}'}                | {'a':3}",
        "{'a':['x',{'b':'v${pay-1.version}.'}]}  | {'a':['x',{'b':'v3.'}]}",
        "{'a':'${pay-1.postings.1.id}'}          | {'a':'p1'}",
        "{'a':null,'b':true,'c':'$x'}            | {'a':null,'b':true,'c':'$x'}"
      })
  void body(String body, String expected) throws JsonProcessingException {
    assertEquals(json(expected.replace('\'', '"')), saved.inBody(json(body.replace('\'', '"'))));
  }

  @Test
  @DisplayName("A reference in a path is percent-encoded as one segment")
  void path() {
    assertEquals("/x/a%20b/history", saved.inPath("/x/${pay-1.id}/history"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A reference to nothing is refused rather than sent")
  @CsvSource({"${other.id}", "${pay-1.nothing}", "${pay-1.postings.7.id}"})
  void dangling(String reference) {
    assertThrows(IllegalArgumentException.class, () -> saved.inPath(reference));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }
}
