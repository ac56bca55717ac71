package org.juesuan.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.SeedForms.ReferenceRow;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.ScoringRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The 106 published rows of 2020")
class SeedScoresTest {

  static Stream<ReferenceRow> rows() {
    return SeedForms.rows().stream();
  }

  @Test
  @DisplayName("are all here")
  void complete() {
    assertEquals(106, SeedForms.rows().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("score to the published score, by the direction of the reference, reproducibly")
  void scores(ReferenceRow reference) {
    Row row =
        Row.of(reference.field("target"), reference.field("actual"), reference.number("weight"));
    ScoringRules rules = SeedForms.template(reference.table()).scoring();
    Explanation explanation =
        assertInstanceOf(Assessment.Computed.class, RowScoring.assess(row, rules)).explanation();

    assertEquals(0, explanation.score().compareTo(reference.number("score")), "published");
    assertEquals(0, explanation.score().compareTo(reference.number("expected")), "expected");
    assertEquals(
        explanation.score(), Calculator.evaluate(explanation.calculation()), "by calculator");
    assertEquals(
        PublishedScore.Verdict.FOLLOWS_TEMPLATE,
        PublishedScore.check(row, rules, reference.number("score")).verdict());
    assertEquals(reference.field("direction"), direction(explanation));
  }

  @ParameterizedTest(name = "table {0} totals {1}, {2}")
  @CsvSource({
    "1,100,优",
    "2,100,优",
    "3,100,优",
    "4,100,优",
    "5,97.54,优",
    "6,100,优",
    "7,100,优",
    "8,100,优",
    "9,100,优"
  })
  void totals(int table, BigDecimal total, String grade) {
    FormTemplate template = SeedForms.template(table);
    FormTotal result = FormScore.of(SeedForms.form(table), template).total(template).orElseThrow();
    assertEquals(0, total.compareTo(result.total()));
    assertEquals(grade, result.grade().name());
    assertEquals(result.total(), Calculator.evaluate(result.calculation()));
  }

  @Test
  @DisplayName("a form with a row that needs judgement has no total")
  void judgementPending() {
    EvaluationForm seed = SeedForms.form(5);
    IndicatorRow missed =
        new IndicatorRow("产出指标", "数量指标", "维修", "150", "未完成", BigDecimal.ONE, null, null, "");
    EvaluationForm form =
        new EvaluationForm(
            null, seed.projectName(), 2020, seed.funds(), "", "", List.of(missed), null);
    FormTemplate template = SeedForms.template(5);
    assertEquals(Optional.empty(), FormScore.of(form, template).total(template));
  }

  /** The reference calls a range and a target of zero by the way they were scored. */
  private static String direction(Explanation explanation) {
    return switch (explanation.rule()) {
      case POSITIVE -> "POSITIVE";
      case EQUAL -> explanation.condition().startsWith("target 0") ? "REVERSE" : "POSITIVE";
      case REVERSE_RATIO, REVERSE_LINEAR -> "REVERSE";
      case RANGE, DEADLINE, QUALITATIVE -> "QUALITATIVE";
      case EXECUTION -> "EXECUTION";
    };
  }
}
