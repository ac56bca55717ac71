package org.juesuan.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.AwardedScore.Fault;
import org.juesuan.evaluation.template.GradeBand;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Published and awarded scores")
class PublishedScoreTest {

  private static final ScoringRules RULES =
      BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020).scoring();

  @ParameterizedTest(name = "{1} for {0}, {2} points, published {3}: {4} {5}")
  @CsvSource({
    "20,11,2,1.1,FOLLOWS_TEMPLATE,TEMPLATE",
    "20,11,2,1.10,FOLLOWS_TEMPLATE,TEMPLATE",
    "20,11,2,2,FOLLOWS_NO_RULE,",
    "20,11,2,0,FOLLOWS_OTHER_RULE,ALL_OR_NOTHING",
    "22611,19156,2,1.7,FOLLOWS_OTHER_RULE,ONE_DECIMAL",
    "350,340,2,2,FOLLOWS_OTHER_RULE,WHOLE_NUMBER",
    "3,2,10,6.66,FOLLOWS_OTHER_RULE,CUT_OFF",
    "3,2,10,7,FOLLOWS_OTHER_RULE,WHOLE_NUMBER",
    "≤5%,7%,10,7.14,FOLLOWS_TEMPLATE,TEMPLATE",
    "≤5%,7%,10,6,FOLLOWS_OTHER_RULE,REVERSE_LINEAR",
    "≤5%,7%,10,8,FOLLOWS_NO_RULE,",
    "符合要求,符合,10,10,FOLLOWS_TEMPLATE,TEMPLATE",
    "符合要求,符合,10,8.5,FOLLOWS_TEMPLATE,QUALITATIVE_BAND",
    "符合要求,符合,10,7,FOLLOWS_TEMPLATE,QUALITATIVE_BAND",
    "达标,达标,10,8,FOLLOWS_TEMPLATE,QUALITATIVE_BAND",
    "达标,达标,10,7.99,FOLLOWS_OTHER_RULE,QUALITATIVE_BAND",
    "正常,部分完成,10,7,FOLLOWS_TEMPLATE,QUALITATIVE_BAND",
    "正常,部分完成,10,10,FOLLOWS_OTHER_RULE,QUALITATIVE_BAND",
    "正常,未完成,10,0,FOLLOWS_TEMPLATE,QUALITATIVE_BAND",
    "≥95%,9.5.1,10,10,CANNOT_TELL,",
    "20,20,2,2.5,FOLLOWS_NO_RULE,",
    "20,20,2,-1,FOLLOWS_NO_RULE,"
  })
  void areTracedToARule(
      String target,
      String actual,
      BigDecimal weight,
      BigDecimal published,
      PublishedScore.Verdict verdict,
      @Nullable String rules) {
    PublishedScore check = PublishedScore.check(Row.of(target, actual, weight), RULES, published);
    assertEquals(verdict, check.verdict());
    assertEquals(
        rules == null ? "" : rules,
        check.rules().stream().map(Enum::name).collect(Collectors.joining("+")));
  }

  @ParameterizedTest(name = "{1} of 10 for {0}, reason {2}: {3}")
  @CsvSource({
    "10,10.00,,",
    "10,9,指标值明显偏低,",
    "10,9,,REASON_MISSING",
    "10,9,' ',REASON_MISSING",
    "10,10.01,原因,OUTSIDE_THE_WEIGHT",
    "10,-0.01,原因,OUTSIDE_THE_WEIGHT",
    "10,9.999,原因,TOO_MANY_DECIMALS",
    "部分完成,7,原因,",
    "部分完成,7,,REASON_MISSING",
    "部分完成,8,原因,OUTSIDE_THE_BAND"
  })
  void anotherScoreNeedsAReason(
      String actual, BigDecimal awarded, @Nullable String reason, @Nullable Fault fault) {
    BigDecimal weight = new BigDecimal("10");
    Assessment assessment = RowScoring.assess(Row.of("10", actual, weight), RULES);
    assertEquals(
        Optional.ofNullable(fault), AwardedScore.fault(assessment, weight, awarded, reason));
  }

  @Test
  @DisplayName("the computed score is kept beside the awarded one; without either there is none")
  void bothAreKept() {
    BigDecimal weight = new BigDecimal("2");
    Assessment computed = RowScoring.assess(Row.of("20", "11", weight), RULES);
    AwardedScore awarded = new AwardedScore(computed, BigDecimal.ONE, "原因");
    assertEquals(Optional.of(BigDecimal.ONE), awarded.score());
    assertEquals(computed, awarded.assessment());
    assertEquals(
        Optional.of(new BigDecimal("1.10")), new AwardedScore(computed, null, null).score());
    Assessment open = RowScoring.assess(Row.of("20", "未完成", weight), RULES);
    assertEquals(Optional.empty(), new AwardedScore(open, null, null).score());
  }

  @ParameterizedTest(name = "{1} of {0} yuan: {2}, {3}")
  @CsvSource({
    "429300.00,429300.00,10.00,10",
    "1593200.00,891000.00,5.59,891000.00 × 10 ÷ 1593200.00",
    "100.00,86.00,8.60,86.00 × 10 ÷ 100.00",
    "100.00,120.00,10.00,10",
    "100.00,-5.00,0.00,0",
    "100.00,0.00,0.00,0",
    "0.00,0.00,0.00,0",
    "0.00,5.00,0.00,0"
  })
  void executionRate(String annual, String executed, BigDecimal score, String calculation) {
    Explanation explanation =
        ExecutionScoring.score(Money.of(annual), Money.of(executed), new BigDecimal("10"));
    assertEquals(score, explanation.score());
    assertEquals(calculation, explanation.calculation());
    assertEquals(score, Calculator.evaluate(calculation));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"100,优", "90,优", "89.99,良", "80,良", "79.99,中", "60.00,中", "59.99,差", "0,差"})
  void grades(BigDecimal total, String grade) {
    assertEquals(grade, BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020).grade(total).name());
  }

  @Test
  @DisplayName("every grade of every form has its band")
  void gradeBands() {
    assertEquals(
        "优90 良80 中60 差0",
        BuiltInTemplates.all().stream()
            .flatMap(template -> template.grades().stream())
            .map((GradeBand band) -> band.name() + band.from())
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
