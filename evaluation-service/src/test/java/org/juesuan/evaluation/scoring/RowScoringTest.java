package org.juesuan.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.OverfulfilmentAction;
import org.juesuan.evaluation.template.ReverseRule;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.value.ActualValue;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.evaluation.value.TargetValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rules of scoring")
class RowScoringTest {

  @ParameterizedTest(name = "{1} for {0}, {2} points, {3}: {5}")
  @CsvFileSource(resources = "/scoring/rules.csv", delimiter = '|', numLinesToSkip = 1)
  void give(
      String target,
      String actual,
      BigDecimal weight,
      ReverseRule reverse,
      ScoringRule rule,
      BigDecimal score,
      String calculation) {
    Explanation explanation = explained(Row.of(target, actual, weight), reverse);
    assertEquals(rule, explanation.rule());
    assertEquals(score, explanation.score());
    assertEquals(calculation, explanation.calculation());
    assertEquals(score, Calculator.evaluate(calculation));
  }

  @ParameterizedTest(name = "{1} for {0} needs judgement: {3}")
  @CsvFileSource(
      resources = "/scoring/judgements.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void leaveToAPerson(
      String target,
      String actual,
      BigDecimal weight,
      JudgementReason reason,
      @Nullable BigDecimal from,
      @Nullable BigDecimal upTo) {
    Assessment assessment =
        RowScoring.assess(Row.of(target, actual, weight), rules(ReverseRule.RATIO));
    var needed = assertInstanceOf(Assessment.JudgementNeeded.class, assessment);
    assertEquals(reason, needed.reason());
    if (from == null || upTo == null) {
      assertNull(needed.band());
    } else {
      ScoreBand band = Objects.requireNonNull(needed.band());
      assertEquals(0, from.compareTo(band.from()));
      assertEquals(0, upTo.compareTo(band.upTo()));
      assertTrue(band.permits(from), "the lower end belongs to the band");
      assertEquals(false, band.permits(upTo), "the upper end does not");
    }
  }

  @Test
  @DisplayName("an explanation names rule, inputs, case, formula and calculation")
  void explanation() {
    Explanation explanation = explained(Row.of("2.2611万", "19156", two()), ReverseRule.RATIO);
    assertEquals("actual 19156 < target 22611", explanation.condition());
    assertEquals("actual × weight ÷ target", explanation.formula());
    assertEquals(
        "[Input[name=target, written=2.2611万, number=22611],"
            + " Input[name=actual, written=19156, number=19156],"
            + " Input[name=weight, written=2, number=2]]",
        explanation.inputs().toString());
  }

  @ParameterizedTest
  @EnumSource(ReverseRule.class)
  @DisplayName("any score lies within the weight and is what a calculator gives, by chance")
  void reproducible(ReverseRule reverse) {
    Random random = new Random(4);
    String[] comparisons = {"", "≥", ">", "≤", "<", "="};
    for (int round = 0; round < 20_000; round++) {
      String target = comparisons[random.nextInt(6)] + decimal(random);
      BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(3000), 2);
      Row row = Row.of(target, decimal(random), weight);
      Explanation explanation = explained(row, reverse);
      assertEquals(
          explanation.score(), Calculator.evaluate(explanation.calculation()), row::toString);
      assertTrue(explanation.score().signum() >= 0, row::toString);
      assertTrue(explanation.score().compareTo(weight) <= 0, row::toString);
    }
  }

  @ParameterizedTest(name = "{0} by an official: {1}")
  @CsvSource({"ACHIEVED,10.00", "PARTLY,", "MISSED,"})
  void officialsStateTheAttainment(Attainment attainment, @Nullable BigDecimal score) {
    Row row =
        new Row(TargetValue.of("符合要求"), ActualValue.of("符合"), new BigDecimal("10"), attainment);
    Assessment assessment = RowScoring.assess(row, rules(ReverseRule.RATIO));
    if (score == null) {
      var needed = assertInstanceOf(Assessment.JudgementNeeded.class, assessment);
      assertEquals(attainment, Objects.requireNonNull(needed.band()).attainment());
    } else {
      assertEquals(
          score, assertInstanceOf(Assessment.Computed.class, assessment).explanation().score());
    }
  }

  @Test
  @DisplayName("a qualitative score says whether reaching the target is stated or assumed")
  void assumed() {
    ScoringRules rules = rules(ReverseRule.RATIO);
    assertEquals(
        false,
        ((Assessment.Computed) RowScoring.assess(Row.of("正常", "正常", two()), rules)).assumed());
    assertTrue(
        ((Assessment.Computed) RowScoring.assess(Row.of("控制在预算内", "42.93（万元）", two()), rules))
            .assumed());
  }

  @Test
  @DisplayName("a row without points is refused")
  void noPoints() {
    assertThrows(IllegalArgumentException.class, () -> Row.of("1", "1", BigDecimal.ZERO));
  }

  private static Explanation explained(Row row, ReverseRule reverse) {
    Assessment assessment = RowScoring.assess(row, rules(reverse));
    return assertInstanceOf(Assessment.Computed.class, assessment, row::toString).explanation();
  }

  private static ScoringRules rules(ReverseRule reverse) {
    return new ScoringRules(
        reverse,
        new BigDecimal("0.8"),
        new BigDecimal("0.6"),
        new BigDecimal("1.3"),
        OverfulfilmentAction.REQUIRE_REASON);
  }

  private static String decimal(Random random) {
    return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)).toPlainString();
  }

  private static BigDecimal two() {
    return new BigDecimal("2");
  }
}
