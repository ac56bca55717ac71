package org.juesuan.evaluation.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.EvaluationForm;
import org.juesuan.evaluation.form.FundLine;
import org.juesuan.evaluation.form.IndicatorRow;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reviewer's eye")
class FormReviewTest {

  private static final FormTemplate BEIJING = BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020);

  @Test
  @DisplayName("finds nothing in a sound form")
  void soundForm() {
    assertEquals(List.of(), findings(form(soundRows(), soundFunds())));
  }

  @ParameterizedTest(name = "{0}/{1} for {2} scored {3} of 10, reason {4}: {5}")
  @CsvSource({
    "设备完好,产出指标,100台,100台,10,,",
    "设备完好,产出指标,100台,90台,9,,ERROR R6 reason",
    "设备完好,产出指标,100台,90台,9,受疫情影响。改进措施：加强巡检。,",
    "设备完好,产出指标,100台,90台,9,受疫情影响,WARNING R6 reason",
    "设备完好,产出指标,100台,90台,9,改进措施：加强巡检,WARNING R6 reason",
    "设备完好,产出指标,100台,90台,,,ERROR R6 reason",
    "设备完好,产出指标,100台,129台,10,,QUERY R5 reason",
    "设备完好,产出指标,100台,129台,10,需求增加,",
    "设备完好,产出指标,100台,130台,10,,WARNING R4 actual",
    "设备完好,产出指标,100台,130台,10,需求增加,WARNING R4 actual",
    "设备完好,产出指标,100台,130台,10,需求增加，下一步合理设定,QUERY R4 actual",
    "设备完好,产出指标,≤5%,1%,10,,",
    "设备完好,产出指标,≥95%,≥95%,10,,WARNING R2 actual",
    "设备完好,产出指标,≥95%,约95%,10,,",
    "设备完好,产出指标,约95台,95台,10,,WARNING R8 target",
    "设备完好,产出指标,100台,9.9.9,10,,WARNING V4 actual",
    "设备完好,产出指标,100台,'',10,,WARNING V4 actual",
    "设备完好,产出指标,100台,已完成,10,,QUERY V5 actual",
    "设备完好,产出指标,100台,100台,9.5,原因是验收迟；改进措施：提前验收,ERROR V1 score",
    "设备完好,产出指标,3台,2台,6.7,原因；改进措施：提前,WARNING V1 score",
    "设备完好,产出指标,3台,2台,6.67,原因；改进措施：提前,",
    "投诉件数,产出指标,100件,100件,10,,QUERY R7 target",
    "投诉件数,产出指标,≤100件,100件,10,,",
    "投诉处理件数,产出指标,100件,100件,10,,",
    "档案数量,产出指标,100,100,10,,QUERY R12 actual",
    "档案份数,产出指标,100,100,10,,",
    "档案存储量,产出指标,100%,100%,10,,QUERY R9 thirdLevel",
    "设备完好,效果指标,100台,100台,10,,ERROR R9 firstLevel",
    "设备完好,产出指标,完成任务,10,10,,ERROR R1 actual"
  })
  void rows(
      String name,
      String firstLevel,
      String target,
      String actual,
      @Nullable BigDecimal score,
      @Nullable String reason,
      @Nullable String expected) {
    List<IndicatorRow> rows = new ArrayList<>(soundRows());
    rows.set(
        0,
        new IndicatorRow(
            firstLevel,
            "数量指标",
            name,
            target,
            actual,
            new BigDecimal("10"),
            score,
            null,
            reason == null ? "" : reason));
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        findings(form(rows, soundFunds())).stream()
            .filter(line -> line.contains("/rows/0/"))
            .map(line -> line.replace("/rows/0/", ""))
            .toList());
  }

  @ParameterizedTest(name = "initial {0}, annual {1}, executed {2}, rate {3}, score {4}: {5}")
  @CsvSource({
    "100.00,100.00,100.00,100,10,",
    "100.00,90.00,90.00,100,10,",
    "100.01,90.00,90.00,100,10,WARNING D-06 /funds/0/annualBudget",
    "100.00,100.00,86.00,86,8.60,",
    "100.00,100.00,86.00,86,9,ERROR V6 /funds/0/score",
    "300.00,300.00,200.00,66.67,6.67,",
    "300.00,300.00,200.00,66.7,6.67,",
    "300.00,300.00,200.00,66.66,6.67,ERROR V6 /funds/0/ratePercent",
    "100.00,100.00,101.00,101,10,ERROR V6 /funds/0/executed"
  })
  void execution(
      String initial,
      String annual,
      String executed,
      BigDecimal rate,
      BigDecimal score,
      @Nullable String expected) {
    List<FundLine> funds =
        List.of(
            line(FundSource.TOTAL, initial, annual, executed, "10", rate, score),
            line(FundSource.CURRENT_YEAR, initial, annual, executed, null, rate, null));
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        findings(form(soundRows(), funds)).stream()
            .filter(line -> !line.contains("/total"))
            .toList());
  }

  @Test
  @DisplayName("sources that do not add up to the total are an error, to the fen")
  void sums() {
    BigDecimal full = new BigDecimal("100");
    List<FundLine> funds =
        List.of(
            line(FundSource.TOTAL, "100.00", "100.00", "100.00", "10", full, BigDecimal.TEN),
            line(FundSource.CURRENT_YEAR, "60.00", "60.00", "60.00", null, full, null),
            line(FundSource.OTHER, "40.00", "40.00", "40.01", null, full, null));
    assertEquals(List.of("ERROR V6 /funds/0/executed"), findings(form(soundRows(), funds)));
  }

  @Test
  @DisplayName("weights that do not total 100, and branches of another weight, are found")
  void weights() {
    List<IndicatorRow> rows = new ArrayList<>(soundRows());
    rows.set(1, row("产出指标", "质量指标", "合格率", "100%", "100%", "39"));
    assertEquals(
        List.of("ERROR V3 /rows", "WARNING V3 /rows"),
        findings(withTotal(form(rows, soundFunds()), "99")));
    rows.set(1, row("产出指标", "质量指标", "合格率", "100%", "100%", "0"));
    assertTrue(findings(form(rows, soundFunds())).contains("ERROR V3 /rows/1/weight"));
  }

  @Test
  @DisplayName("a total that is not the sum of its scores is an error")
  void total() {
    EvaluationForm form = withTotal(form(soundRows(), soundFunds()), "99.99");
    assertEquals(List.of("ERROR V2 /total"), findings(form));
    assertEquals(List.of(), findings(withTotal(form, "100.00")), "more decimals are no difference");
  }

  @Test
  @DisplayName("a branch without indicators is an error")
  void missingBranch() {
    List<IndicatorRow> rows = new ArrayList<>(soundRows());
    rows.remove(rows.size() - 1);
    assertTrue(findings(form(rows, soundFunds())).contains("ERROR R9 /rows"));
  }

  private static List<String> findings(EvaluationForm form) {
    return FormReview.review(form, BEIJING, List.of(form)).stream()
        .map(found -> found.severity() + " " + found.rule().id() + " " + found.place())
        .toList();
  }

  private static EvaluationForm form(List<IndicatorRow> rows, List<FundLine> funds) {
    return new EvaluationForm("P-001", "示例项目", 2020, funds, "年度目标文本", "完成情况文本", rows, null);
  }

  private static EvaluationForm withTotal(EvaluationForm form, String total) {
    return new EvaluationForm(
        form.projectCode(),
        form.projectName(),
        form.fiscalYear(),
        form.funds(),
        form.expectedGoal(),
        form.actualOutcome(),
        form.rows(),
        new BigDecimal(total));
  }

  private static List<IndicatorRow> soundRows() {
    return List.of(
        row("产出指标", "数量指标", "巡检次数", "12次", "12次", "10"),
        row("产出指标", "质量指标", "合格率", "100%", "100%", "40"),
        row("效益指标", "社会效益指标", "群众办事次数减少", "≥10%", "10%", "20"),
        row("效益指标", "经济效益指标", "节约经费", "≥5万元", "5万元", "10"),
        row("满意度指标", "服务对象满意度指标", "办事群众满意度", "≥95%", "95.2%", "10"));
  }

  private static IndicatorRow row(
      String first, String second, String third, String target, String actual, String weight) {
    return new IndicatorRow(
        first,
        second,
        third,
        target,
        actual,
        new BigDecimal(weight),
        new BigDecimal(weight),
        null,
        actual.equals("95.2%") ? "调查结果略高" : "");
  }

  private static List<FundLine> soundFunds() {
    BigDecimal full = new BigDecimal("100");
    return List.of(
        line(FundSource.TOTAL, "100.00", "100.00", "100.00", "10", full, BigDecimal.TEN),
        line(FundSource.CURRENT_YEAR, "100.00", "100.00", "100.00", null, full, null));
  }

  private static FundLine line(
      FundSource source,
      String initial,
      String annual,
      String executed,
      @Nullable String weight,
      BigDecimal rate,
      @Nullable BigDecimal score) {
    return new FundLine(
        source,
        Money.of(initial),
        Money.of(annual),
        Money.of(executed),
        weight == null ? null : new BigDecimal(weight),
        rate,
        score,
        List.of("0.01"));
  }
}
