package org.juesuan.budget.table;

import static java.util.stream.Collectors.joining;
import static org.juesuan.budget.table.RecordedYear.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.table.BasicExpenditure.EconomicClassFigures;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The amounts of the seed year: those of the published account of a social insurance fund centre,
 * 2020, with its reception budget in an appropriation of its own.
 */
@DisplayName("INV-9, INV-10: the figures of the final account")
class YearFiguresTest {

  private RecordedYear year = new RecordedYear();

  @Test
  @DisplayName("revenue, balances and expenditure of the seed year are the published ones")
  void totalsOfTheSeed() {
    year = RecordedYear.sample();
    RevenueAndExpenditure totals = figures().totals().orElseThrow();
    assertEquals(yuan("49480800.00"), totals.revenue());
    assertEquals(yuan("2329400.00"), totals.openingBalance());
    assertEquals(yuan("50218075.00"), totals.expenditure());
    assertEquals(yuan("1592125.00"), totals.closingBalance());
    assertEquals(yuan("51810200.00"), totals.total());
    assertEquals(totals, figures().fiscal(), "all money of the seed is fiscal");
    assertEquals(totals, figures().byFund().get(0).account(), "and of one fund");
  }

  @Test
  @DisplayName("all three budgets are given, also those without money")
  void allThreeBudgets() {
    year = RecordedYear.sample();
    assertEquals(
        """
        GENERAL_PUBLIC_BUDGET 50816255.00 51810200.00 44079420.00 6138655.00
        GOVERNMENT_FUND 0.00 0.00 0.00 0.00
        STATE_CAPITAL 0.00 0.00 0.00 0.00\
        """,
        figures().byFund().stream()
            .map(
                fund ->
                    String.join(
                        " ",
                        fund.fund().name(),
                        fund.initialBudget().toString(),
                        fund.annualBudget().toString(),
                        fund.basic().toString(),
                        fund.project().toString()))
            .collect(joining("\n")));
  }

  @Test
  @DisplayName("all five kinds of expenditure are given and add up to the expenditure (A05)")
  void kindsOfExpenditure() {
    year = RecordedYear.sample();
    assertEquals(
        "BASIC 44079420.00, PROJECT 6138655.00, UPWARD 0.00, BUSINESS 0.00, SUBSIDY 0.00",
        figures().byExpenditureKind().stream()
            .map(kind -> kind.kind() + " " + kind.expenditure())
            .collect(joining(", ")));
    assertEquals(
        figures().expenditure(),
        Money.sum(figures().byExpenditureKind().stream().map(ExpenditureKindFigures::expenditure)));
  }

  @Test
  @DisplayName("functions stand in the order of their codes, each level the sum of its records")
  void functions() {
    year = RecordedYear.sample();
    assertEquals(
        """
        205 67500.00 1620.00 basic 1620.00 project 0.00
        20508 67500.00 1620.00 basic 1620.00 project 0.00
        2050803 67500.00 1620.00 basic 1620.00 project 0.00
        208 43796255.00 43251455.00 basic 37112800.00 project 6138655.00
        20801 39500455.00 39314155.00 basic 33175500.00 project 6138655.00
        2080109 39500455.00 39314155.00 basic 33175500.00 project 6138655.00
        20805 4295800.00 3937300.00 basic 3937300.00 project 0.00 coarse
        221 6952500.00 6965000.00 basic 6965000.00 project 0.00
        22102 6952500.00 6965000.00 basic 6965000.00 project 0.00 coarse
        """,
        figures().byFunctional().stream()
            .map(
                row ->
                    row.code()
                        + " "
                        + row.initialBudget()
                        + " "
                        + row.expenditure()
                        + " basic "
                        + row.basic()
                        + " project "
                        + row.project()
                        + (row.brokenDown() ? "" : " coarse")
                        + "\n")
            .collect(joining()));
  }

  @Test
  @DisplayName("basic expenditure is personnel and operating, by class (A09, B05)")
  void basicExpenditure() {
    year = RecordedYear.sample();
    BasicExpenditure basic = figures().basicExpenditure(Fund.GENERAL_PUBLIC_BUDGET);
    assertEquals(yuan("42100720.00"), basic.personnel());
    assertEquals(yuan("1978700.00"), basic.operating());
    assertEquals(
        List.of(
            new EconomicClassFigures("301", yuan("42100720.00"), false),
            new EconomicClassFigures("302", yuan("1978700.00"), false)),
        basic.byEconomicClass());
    assertEquals(basic.operating(), figures().operatingExpenses(), "B09");
  }

  @Test
  @DisplayName("three public expenses compare the initial budget with what was paid (A10)")
  void threePublic() {
    year = RecordedYear.sample();
    ThreePublic threePublic = figures().threePublic();
    assertEquals(amounts("6900.00", "0.00"), threePublic.officialReception());
    assertEquals(amounts("0.00", "0.00"), threePublic.overseasTravel());
    assertEquals(amounts("6900.00", "0.00"), threePublic.total());
  }

  @Test
  @DisplayName("three public expenses count any fiscal money and any finer payment, nothing coarse")
  void threePublicCountsEveryFiscalPayment() {
    AppropriationSum coarse =
        year.current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "100.00", "90.00");
    year.paid(coarse, "30217", "40.00");
    year.paid(coarse, "302", "50.00");
    AppropriationSum fund =
        year.current(Fund.GOVERNMENT_FUND, "2120801", "30231", "30.00", "20.00");
    year.paid(fund, "30231", "20.00");
    AppropriationSum vehicles =
        year.current(Fund.STATE_CAPITAL, "2230299", "309", "70.00", "60.00");
    year.paid(vehicles, "30913", "60.00");
    AppropriationSum own = year.current(Fund.BUSINESS_REVENUE, "2080109", "30212", "9.00", "9.00");
    year.paid(own, "30212", "9.00");
    assertEquals(
        new ThreePublic(
            amounts("0.00", "0.00"),
            amounts("0.00", "40.00"),
            amounts("0.00", "60.00"),
            amounts("30.00", "20.00")),
        figures().threePublic());
  }

  @Test
  @DisplayName("non-fiscal appropriations are no income: totals are not held, expenditure is")
  void nonFiscalTotalsAreNotHeld() {
    year = RecordedYear.sample();
    AppropriationSum own =
        year.current(Fund.INSTITUTION_REVENUE, "2080109", "30201", "500.00", "300.00");
    year.paid(own, "30201", "300.00");
    year.withoutIncome();
    assertTrue(figures().totals().isEmpty());
    assertEquals(yuan("50218375.00"), figures().expenditure());
    assertEquals(yuan("51810200.00"), figures().fiscal().total());
    assertEquals(
        yuan("44079420.00"), figures().byFund().get(0).basic(), "tables by fund are fiscal only");
    assertEquals(
        yuan("44079720.00"), figures().byExpenditureKind().get(0).expenditure(), "all money");
  }

  @Test
  @DisplayName("money returned lowers this year's revenue or the opening balance it came from")
  void returnedMoney() {
    for (boolean current : new boolean[] {true, false}) {
      AppropriationSum row =
          year.add(
              Fund.GENERAL_PUBLIC_BUDGET,
              current,
              "2080109",
              "30201",
              ExpenditureKind.BASIC,
              current
                  ? RecordedYear.balances("100.00", "0.00", "0.00", "60.00", "0.00", "40.00")
                  : RecordedYear.balances("0.00", "50.00", "0.00", "10.00", "25.00", "15.00"));
      year.paid(row, "30201", row.expenditure().toString());
    }
    assertEquals(
        RevenueAndExpenditure.fiscal(yuan("60.00"), yuan("35.00"), yuan("70.00"), yuan("25.00")),
        figures().fiscal());
  }

  @Test
  @DisplayName("INV-8: items that do not add up to what an appropriation paid are refused")
  void itemsMustAddUp() {
    AppropriationSum row =
        year.current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "100.00", "90.00");
    year.paid(row, "302", "89.99");
    assertThrows(IllegalArgumentException.class, this::figures);
    year.paid(row, "30201", "0.01");
    assertEquals(yuan("90.00"), figures().expenditure());
    year.paid(row, "302", "1.00");
    assertThrows(IllegalArgumentException.class, this::figures, "an item of another book");
  }

  @Test
  @DisplayName("a code without any money has no row")
  void emptyCodesHaveNoRow() {
    year.current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "0.00", "0.00");
    assertEquals(List.of(), figures().byFunctional());
    assertEquals(
        List.of(), figures().basicExpenditure(Fund.GENERAL_PUBLIC_BUDGET).byEconomicClass());
  }

  @Test
  @DisplayName("both sides of an account that differ are refused")
  void differingSidesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RevenueAndExpenditure.fiscal(yuan("1.00"), yuan("1.00"), yuan("1.00"), yuan("1.01")));
  }

  private YearFigures figures() {
    return year.figures();
  }

  private static BudgetAndExpenditure amounts(String budget, String expenditure) {
    return new BudgetAndExpenditure(yuan(budget), yuan(expenditure));
  }
}
