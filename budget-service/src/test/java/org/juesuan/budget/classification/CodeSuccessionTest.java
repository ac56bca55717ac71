package org.juesuan.budget.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How codes go on in next year's list")
class CodeSuccessionTest {

  private static final CodeSuccession SUCCESSION =
      new CodeSuccession(
          Set.of("2080109", "2080116", "2080199"),
          Map.of("2080108", "2080116", "2080107", "2080117", "2080199", "2080109"));

  @DisplayName("by the successor named, otherwise by themselves, and not at all if that is missing")
  @ParameterizedTest(name = "{0} goes on as {1}: {2}")
  @CsvSource({
    "2080109, 2080109, the same code",
    "2080108, 2080116, the successor of a code that is gone",
    "2080199, 2080109, the successor of a code that is still there",
    "2080107,        , a successor that next year's list lacks",
    "2080101,        , a code that is gone without a successor"
  })
  void goesOn(String code, @Nullable String expected, String why) {
    assertEquals(Optional.ofNullable(expected), SUCCESSION.successorOf(code), why);
  }
}
