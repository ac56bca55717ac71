package org.juesuan.budget.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tree of codes")
class CodeTreeTest {

  @ParameterizedTest(name = "{0} is of level {1}, of class {3}, below {2}")
  @CsvSource({"208,1,,208", "20801,2,208,208", "2080109,3,20801,208", "30217,2,302,302"})
  void givesLevelParentAndClass(String code, int level, @Nullable String parent, String codeClass) {
    assertEquals(level, CodeTree.level(code));
    assertEquals(parent, CodeTree.parent(code));
    assertEquals(codeClass, CodeTree.classOf(code));
  }

  @ParameterizedTest(name = "\"{0}\" is no code")
  @ValueSource(
      strings = {"", "2", "20", "2080", "208010", "20801091", "20801a9", " 208", "208\n", "２０８"})
  void refusesWhatIsNoCode(String text) {
    assertThrows(IllegalArgumentException.class, () -> CodeTree.level(text));
    assertThrows(IllegalArgumentException.class, () -> CodeTree.parent(text));
    assertThrows(IllegalArgumentException.class, () -> CodeTree.classOf(text));
    assertThrows(IllegalArgumentException.class, () -> CodeTree.isAtOrBelow(text, "208"));
    assertThrows(IllegalArgumentException.class, () -> CodeTree.isAtOrBelow("208", text));
  }

  @ParameterizedTest(name = "{0} at or below {1}: {2}")
  @CsvSource({
    "302,302,true",
    "30217,302,true",
    "30217,30217,true",
    "302,30217,false",
    "30217,30216,false",
    "30217,303,false",
    "2080109,208,true",
    "2080109,20801,true",
    "2080109,20805,false",
    "20801,2080109,false"
  })
  void knowsWhatStandsAtOrBelow(String child, String parent, boolean expected) {
    assertEquals(expected, CodeTree.isAtOrBelow(child, parent));
    assertEquals(expected, ClassificationService.isAtOrBelow(child, parent));
  }
}
