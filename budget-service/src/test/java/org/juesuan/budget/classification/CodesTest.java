package org.juesuan.budget.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Functional and economic codes")
class CodesTest {

  @Test
  @DisplayName("an item knows its level and its section")
  void functionalItem() {
    FunctionalCode item = new FunctionalCode(2020, "2080109", "社会保险经办机构", null, 1);
    assertEquals(3, item.level());
    assertEquals("20801", item.parent());
  }

  @Test
  @DisplayName("an economic code has three or five digits, every code a name")
  void refusesInvalidCodes() {
    assertThrows(
        IllegalArgumentException.class, () -> new EconomicCode(2020, "3021701", "公务接待费", null, 1));
    assertThrows(IllegalArgumentException.class, () -> new EconomicCode(2020, "302", " ", null, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new FunctionalCode(2020, "2080", "某", null, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new FunctionalCode(2020, "208", "", null, 1));
  }

  @DisplayName("basic expenditure is personnel or operating by its economic class (A09)")
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "301,PERSONNEL",
    "30113,PERSONNEL",
    "303,PERSONNEL",
    "302,OPERATING",
    "30217,OPERATING",
    "307,OPERATING",
    "310,OPERATING",
    "312,OPERATING",
    "399,OPERATING",
    "309,",
    "311,",
    "313,"
  })
  void groups(String code, @Nullable EconomicGroup group) {
    assertEquals(Optional.ofNullable(group), EconomicGroup.of(code));
    assertEquals(Optional.ofNullable(group), new EconomicCode(2020, code, "某", null, 1).group());
  }

  @DisplayName("the three public expenses follow from economic items, never from a coarse record")
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "30212,OVERSEAS_TRAVEL",
    "30217,OFFICIAL_RECEPTION",
    "30231,VEHICLE_OPERATION",
    "31013,VEHICLE_PURCHASE",
    "30913,VEHICLE_PURCHASE",
    "30216,",
    "302,",
    "310,"
  })
  void threePublicItems(String code, @Nullable ThreePublicItem item) {
    assertEquals(Optional.ofNullable(item), ThreePublicItem.of(code));
  }

  @Test
  @DisplayName(
      "no economic item counts for two of the three public expenses, no class for two groups")
  void nothingIsCountedTwice() {
    assertDistinct(Stream.of(ThreePublicItem.values()).flatMap(i -> i.economicItems().stream()));
    assertDistinct(Stream.of(EconomicGroup.values()).flatMap(group -> group.classes().stream()));
  }

  @Test
  @DisplayName("a lookup tells the entry, or the years that have the code")
  void lookup() {
    FunctionalCode code = new FunctionalCode(2020, "208", "社会保障和就业支出", null, 1);
    CodeLookup<FunctionalCode> found = new CodeLookup.Found<>(code);
    CodeLookup<FunctionalCode> missing = new CodeLookup.Missing<>(List.of(2021));
    assertEquals(code.name(), found.fold(FunctionalCode::name, List::toString));
    assertEquals("[2021]", missing.fold(FunctionalCode::name, List::toString));
    assertEquals(Optional.empty(), found.absence());
    assertEquals(
        Optional.of("The list of the year lacks this code. That of 2021 has it."),
        missing.absence());
    assertEquals(
        Optional.of("The list of the year lacks this code."),
        new CodeLookup.Missing<FunctionalCode>(List.of()).absence());
  }

  private static void assertDistinct(Stream<String> codes) {
    List<String> all = codes.toList();
    assertEquals(all.size(), all.stream().distinct().count());
  }
}
