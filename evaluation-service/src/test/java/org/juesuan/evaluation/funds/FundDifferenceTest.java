package org.juesuan.evaluation.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FundBlock;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.year.EvaluationYear;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A form's funds beside the ledger's")
class FundDifferenceTest {

  private static final EvaluationYear YEAR = new EvaluationYear("110106-208-005", 2020);
  private static final FundBlock BEIJING =
      BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020).funds();
  private static final FundBlock TOTAL_ONLY =
      BuiltInTemplates.named(BuiltInTemplates.FRAMEWORK_AS_PRINTED).funds();

  @Test
  @DisplayName("each appropriation stands in the line of its money, and the total holds all")
  void lines() {
    LedgerFunds funds =
        LedgerFunds.of(
            "P1",
            List.of(
                appropriation("GENERAL_PUBLIC_BUDGET", 2020, "100.00", "-20.00", "80.00"),
                appropriation("GOVERNMENT_FUND", 2020, "10.00", "0.00", "5.00"),
                appropriation("GENERAL_PUBLIC_BUDGET", 2018, "0.00", "30.00", "7.00"),
                appropriation("BUSINESS_REVENUE", 2020, "1.00", "0.00", "0.50")));
    assertEquals(
        List.of(
            "TOTAL 111.00 121.00 92.50",
            "CURRENT_YEAR 110.00 90.00 85.00",
            "CARRIED_OVER 0.00 30.00 7.00",
            "OTHER 1.00 1.00 0.50"),
        funds.lines().stream()
            .map(
                line ->
                    "%s %s %s %s"
                        .formatted(
                            line.source(),
                            line.initialBudget(),
                            line.annualBudget(),
                            line.executed()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "WAN_YUAN,42.93,429349.99,",
    "WAN_YUAN,42.93,429350.00,42.94",
    "WAN_YUAN,47.7723,477723.00,",
    "WAN_YUAN,47.7723,477723.50,47.7724",
    "WAN_YUAN,14,140000.00,",
    "WAN_YUAN,14,139912.00,13.99",
    "WAN_YUAN,,0.00,",
    "WAN_YUAN,,429300.00,42.93",
    "YUAN,429300.00,429300.00,",
    "YUAN,429300,429300.01,429300.01",
  })
  @DisplayName("rounding as the form is written is no difference; anything else is")
  void rounding(AmountUnit unit, @Nullable String written, String ledger, @Nullable String right) {
    WrittenForm form = form(unit, written);
    LedgerFunds funds =
        LedgerFunds.of(
            "P1", List.of(appropriation("GENERAL_PUBLIC_BUDGET", 2020, "0.00", ledger, "0.00")));
    assertEquals(
        right == null
            ? List.of()
            : List.of(
                new FundDifference("/funds/0/annualBudget", written, right),
                new FundDifference("/funds/1/annualBudget", written, right)),
        FundDifference.between(form, funds, BEIJING));
  }

  @Test
  @DisplayName("a line the form lacks is a difference where the ledger has money there")
  void missingLine() {
    LedgerFunds funds =
        LedgerFunds.of(
            "P1", List.of(appropriation("OTHER_REVENUE", 2020, "10000.00", "0.00", "0.00")));
    assertEquals(
        List.of("/funds/0/initialBudget", "/funds/0/annualBudget", "/funds", "/funds"),
        FundDifference.between(form(AmountUnit.WAN_YUAN, null), funds, BEIJING).stream()
            .map(FundDifference::place)
            .toList());
  }

  @Test
  @DisplayName("a line the template has no place for is none: its money is in the total")
  void lineWithoutPlace() {
    WrittenForm form = WrittenForms.seed(9);
    LedgerFunds funds =
        LedgerFunds.of(
            "P1",
            List.of(
                appropriation(
                    "GENERAL_PUBLIC_BUDGET", 2020, "490410.00", "-12687.00", "477723.00")));
    assertEquals(List.of(), FundDifference.between(form, funds, TOTAL_ONLY));
    assertEquals(3, FundDifference.between(form, funds, BEIJING).size());
  }

  @ParameterizedTest
  @CsvSource({
    "WAN_YUAN,42.93,429304.00,429304.00",
    "WAN_YUAN,42.93,429350.00,429300.00",
    "WAN_YUAN,42.93,,429300.00",
    "WAN_YUAN,14,139999.99,139999.99",
    "YUAN,429304.05,429304.05,429304.05",
  })
  @DisplayName("the exact amount is the ledger's where that is written so, else what was written")
  void exactAmount(AmountUnit unit, String written, @Nullable String ledger, String exact) {
    assertEquals(
        Money.of(exact),
        WrittenAmount.of(written, unit).exact(ledger == null ? null : Money.of(ledger)));
  }

  private static WrittenForm form(AmountUnit unit, @Nullable String annual) {
    return new WrittenForm(
        "P1",
        "示例项目（虚构）",
        null,
        null,
        unit,
        List.of(
            new WrittenFundLine(FundSource.TOTAL, null, annual, null, null, null, null),
            new WrittenFundLine(FundSource.CURRENT_YEAR, null, annual, null, null, null, null)),
        "",
        "",
        List.of(),
        null);
  }

  private static ProjectAppropriation appropriation(
      String fund, int originYear, String initial, String adjusted, String paid) {
    return new ProjectAppropriation(
        UUID.randomUUID(),
        1,
        YEAR,
        "P1",
        originYear,
        fund,
        Money.of(initial),
        Money.of(adjusted),
        Money.of(paid));
  }
}
