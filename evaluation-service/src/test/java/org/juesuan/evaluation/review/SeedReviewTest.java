package org.juesuan.evaluation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.SeedForms.ReferenceRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier lists by hand what is wrong with the published forms (§4.6, §6.2). */
@DisplayName("The review of the nine published forms of 2020")
class SeedReviewTest {

  private static final Pattern ROW = Pattern.compile("/rows/(\\d+)/\\w+");
  private static final Map<String, String> RULE_OF_FLAG =
      Map.of(
          "ACTUAL_EQ_WEIGHT", "R1",
          "TARGET+ACTUAL_EQ_WEIGHT", "R1",
          "ACTUAL_IS_INEQUALITY", "R2",
          "COST_NO_UNIT", "R3",
          "OVER", "R5",
          "OVER130%", "R4");

  @Test
  @DisplayName("finds every flagged row by its rule, and by these rules no other row")
  void flaggedRows() {
    Set<String> flagged = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    for (int table = 1; table <= 9; table++) {
      List<ReferenceRow> rows = SeedForms.rows(table);
      for (int index = 0; index < rows.size(); index++) {
        for (String flag : rows.get(index).field("flags").split("\\|", -1)) {
          if (!flag.isEmpty()) {
            flagged.add(table + "/" + index + " " + RULE_OF_FLAG.get(flag));
          }
        }
      }
      for (Finding finding : review(table)) {
        String rule = finding.rule().id();
        boolean withUnit = rule.equals("R3") && rows.get(rowOf(finding)).field("flags").isEmpty();
        if (Set.of("R1", "R2", "R3", "R4", "R5").contains(rule) && !withUnit) {
          found.add(table + "/" + rowOf(finding) + " " + rule);
        }
      }
    }
    assertEquals(flagged, found);
    assertEquals(31, flagged.size());
  }

  @Test
  @DisplayName("says error of rows only where the reference flags them")
  void errorsOnRows() {
    for (int table = 1; table <= 9; table++) {
      List<ReferenceRow> rows = SeedForms.rows(table);
      for (Finding finding : review(table)) {
        if (finding.severity() == Severity.ERROR && rowOf(finding) >= 0) {
          assertTrue(
              !rows.get(rowOf(finding)).field("flags").isEmpty(), table + " " + finding.toString());
        }
      }
    }
  }

  @Test
  @DisplayName("says error of exactly these places")
  void errors() {
    List<String> errors = new ArrayList<>();
    for (int table = 1; table <= 9; table++) {
      for (Finding finding : review(table)) {
        if (finding.severity() == Severity.ERROR) {
          errors.add("T%d %s %s".formatted(table, finding.rule().id(), finding.place()));
        }
      }
    }
    assertEquals(
        List.of(
            "T1 R1 /rows/7/actual",
            "T1 R1 /rows/8/actual",
            "T2 R1 /rows/4/actual",
            "T2 R1 /rows/5/actual",
            "T5 R1 /rows/26/actual",
            "T5 R1 /rows/27/actual",
            "T5 R1 /rows/28/actual",
            "T8 R11 /funds/1/score",
            "T8 R1 /rows/4/actual",
            "T8 R9 /rows/4/firstLevel",
            "T9 D-05 /funds/0/weight"),
        errors);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "R1,T1 T1 T2 T2 T5 T5 T5 T8",
    "R2,T1 T2 T3 T4 T5 T5 T5 T7 T7 T8 T9",
    "R3,T1 T2 T3 T3 T3 T3 T4 T5 T6 T7 T8 T9",
    "R4,T5 T5",
    "R5,T5 T5 T5 T5 T5 T7 T7 T7",
    "R6,T5 T5 T5",
    "R7,T5 T5 T5 T7",
    "R11,T8",
    "D-05,T9 T9",
    "D-06,T1 T4 T5",
    "D-25,T6 T8 T9",
    "V1,",
    "V2,",
    "V3,",
    "V4,",
    "V5,T8",
    "V6,"
  })
  void findsWhatTheDossierCounts(String rule, @Nullable String tables) {
    String found =
        IntStream.rangeClosed(1, 9)
            .boxed()
            .flatMap(table -> review(table).stream().map(finding -> table + finding.rule().id()))
            .filter(hit -> hit.substring(1).equals(rule))
            .map(hit -> "T" + hit.charAt(0))
            .collect(Collectors.joining(" "));
    assertEquals(tables == null ? "" : tables, found);
  }

  @ParameterizedTest(name = "table {0}: {1} at {2}")
  @CsvSource({
    "1,R9,/rows/4/thirdLevel",
    "1,R12,/rows/0/actual",
    "2,R12,/rows/0/actual",
    "2,R10,/rows/4/thirdLevel",
    "3,R10,/expectedGoal",
    "4,R10,/expectedGoal",
    "6,R8,/rows/9/target",
    "6,R9,/rows/8/thirdLevel",
    "8,R8,/rows/0/target",
    "8,R10,/rows/5/thirdLevel",
    "8,R10,/rows/5/secondLevel",
    "8,R12,/rows/3/actual",
    "9,R12,/rows/13/actual"
  })
  void findsWhatTheDossierNames(int table, String rule, String place) {
    assertTrue(
        review(table).stream()
            .anyMatch(found -> found.rule().id().equals(rule) && found.place().equals(place)));
  }

  @Test
  @DisplayName("finds table 9 far from the official tree of the framework")
  void officialTree() {
    FormTemplate official = BuiltInTemplates.named(BuiltInTemplates.FRAMEWORK_2020);
    List<String> errors =
        FormReview.review(SeedForms.form(9), official, List.of()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.rule().id() + " " + finding.place())
            .toList();
    assertTrue(errors.contains("R9 /rows/2/firstLevel"), "资金投入 is no first level");
    assertTrue(errors.contains("R9 /rows/7/firstLevel"), "实施 is no first level");
    assertTrue(errors.contains("R11 /funds/0/weight"), "execution has its points in the tree");
  }

  @Test
  @DisplayName("the structure of table 8 is corrected, and every difference is listed")
  void corrections() {
    FormCorrection corrected = FormCorrection.of(SeedForms.form(8), SeedForms.template(8));
    assertEquals(
        List.of(
            "/funds/1/score: 10 → —",
            "/rows/4/firstLevel: 产出指标 → 效益指标",
            "/rows/5/secondLevel: 服务对象满意度标 → 服务对象满意度指标"),
        corrected.differences().stream()
            .map(cell -> cell.place() + ": " + cell.published() + " → " + cell.corrected())
            .toList());
    assertEquals(
        List.of("R1 /rows/4/actual"),
        FormReview.review(corrected.form(), SeedForms.template(8), List.of()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.rule().id() + " " + finding.place())
            .toList(),
        "what is typed stays as published");
    assertEquals(
        List.of(),
        FormCorrection.of(corrected.form(), SeedForms.template(8)).differences(),
        "a corrected form has nothing to correct");
  }

  private static List<Finding> review(int table) {
    return FormReview.review(SeedForms.form(table), SeedForms.template(table), SeedForms.all());
  }

  private static int rowOf(Finding finding) {
    Matcher row = ROW.matcher(finding.place());
    return row.matches() ? Integer.parseInt(row.group(1)) : -1;
  }
}
