package org.juesuan.budget.table;

import static org.juesuan.budget.table.RecordedYear.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.WanYuan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("INV-9, INV-10: the tables of the final account")
class TablesTest {

  private static final int BOOKS = 300;

  @Test
  @DisplayName("A01 to A11 and B01 to B08 hold, whatever the ledger and the income hold")
  void identitiesHold() {
    long seed = 20200901L;
    for (int book = 0; book < BOOKS; book++) {
      YearFigures figures = RecordedYear.random(new Random(seed + book)).figures();
      assertEquals(List.of(), Identities.broken(figures), "seed " + (seed + book));
    }
  }

  @Test
  @DisplayName("B07: fiscal money is no more than all money, where no other fund fell short")
  void fiscalTotalIsWithinTheTotal() {
    int checked = 0;
    for (int book = 0; book < BOOKS; book++) {
      YearFigures figures = RecordedYear.random(new Random(book)).figures();
      boolean fellShort =
          figures.nonFiscal().orElseThrow().balances().stream()
              .anyMatch(balance -> !balance.shortfall().isZero());
      if (!fellShort) {
        assertTrue(
            figures.totals().orElseThrow().total().isAtLeast(figures.fiscal().total()),
            "seed " + book);
        checked++;
      }
    }
    assertTrue(checked > 0, "no book without a shortfall");
  }

  @ParameterizedTest(name = "{0} {1} {2} prints {3}")
  @DisplayName("the tables of the sample print what the department published")
  @CsvSource({
    "REVENUE_AND_EXPENDITURE, total, AMOUNT, 5181.02",
    "REVENUE_AND_EXPENDITURE, revenue, AMOUNT, 4948.08",
    "REVENUE_AND_EXPENDITURE, revenue.generalPublicBudget, AMOUNT, 4948.08",
    "REVENUE_AND_EXPENDITURE, openingBalance, AMOUNT, 232.94",
    "REVENUE_AND_EXPENDITURE, expenditure, AMOUNT, 5021.81",
    "REVENUE_AND_EXPENDITURE, closingBalance, AMOUNT, 159.21",
    "REVENUE_AND_EXPENDITURE, functional.208, AMOUNT, 4325.15",
    "REVENUE, total, FISCAL, 4948.08",
    "REVENUE, total, TOTAL, 4948.08",
    "EXPENDITURE, total, TOTAL, 5021.81",
    "EXPENDITURE, total, BASIC, 4407.94",
    "EXPENDITURE, total, PROJECT, 613.87",
    "EXPENDITURE, total, UPWARD, 0.00",
    "FISCAL_REVENUE_AND_EXPENDITURE, total, TOTAL, 5181.02",
    "FISCAL_REVENUE_AND_EXPENDITURE, expenditure, GENERAL_PUBLIC_BUDGET, 5021.81",
    "FISCAL_REVENUE_AND_EXPENDITURE, expenditure, GOVERNMENT_FUND, 0.00",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, total, TOTAL, 5021.81",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.205, TOTAL, 0.16",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.20508, BASIC, 0.16",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.208, TOTAL, 4325.15",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.20801, TOTAL, 3931.42",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.20801, PROJECT, 613.87",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.20805, TOTAL, 393.73",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.221, TOTAL, 696.50",
    "GENERAL_PUBLIC_BUDGET_EXPENDITURE, functional.22102, TOTAL, 696.50",
    "GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, operating, AMOUNT, 197.87",
    "GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, personnel, AMOUNT, 4210.07",
    "GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE, total, AMOUNT, 4407.94",
    "THREE_PUBLIC_EXPENSES, total, INITIAL_BUDGET, 0.69",
    "THREE_PUBLIC_EXPENSES, officialReception, INITIAL_BUDGET, 0.69",
    "THREE_PUBLIC_EXPENSES, total, EXPENDITURE, 0.00",
    "GOVERNMENT_FUND, total, EXPENDITURE, 0.00",
    "GOVERNMENT_FUND_BASIC_EXPENDITURE, total, AMOUNT, 0.00",
    "STATE_CAPITAL_EXPENDITURE, total, TOTAL, 0.00",
  })
  void sampleAsPublished(TableName name, String row, Column column, String published) {
    Money amount = RecordedYear.sample().table(name).amount(row, column).orElseThrow();
    assertEquals(published, new WanYuan(amount).printed());
  }

  @Test
  @DisplayName("the identities hold for the sample, too")
  void sampleIdentities() {
    assertEquals(List.of(), Identities.broken(RecordedYear.sample().figures()));
  }

  @Test
  @DisplayName(
      "a coarse record stops the tree: its row is not broken down, nothing is invented below")
  void coarseRecords() {
    Table table = RecordedYear.sample().table(TableName.GENERAL_PUBLIC_BUDGET_EXPENDITURE);
    assertFalse(table.row("functional.20805").orElseThrow().brokenDown());
    assertTrue(table.row("functional.2080505").isEmpty());
    assertTrue(table.row("functional.208").orElseThrow().brokenDown(), "its 款 are all known");
    Table basic = RecordedYear.sample().table(TableName.GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE);
    assertFalse(basic.row("economic.302").orElseThrow().brokenDown());
    assertEquals(Optional.of(yuan("1620.00")), basic.amount("economic.30216", Column.AMOUNT));
  }

  @Test
  @DisplayName("one definition: the section's functional rows are those of the table")
  void oneDefinition() {
    for (int book = 0; book < 50; book++) {
      YearFigures figures = RecordedYear.random(new Random(book)).figures();
      Table table = Tables.of(TableName.GENERAL_PUBLIC_BUDGET_EXPENDITURE, figures);
      figures
          .byFunctional()
          .forEach(
              row ->
                  assertEquals(
                      row.expenditure(),
                      table.amount("functional." + row.code(), Column.TOTAL).orElse(Money.ZERO)));
    }
  }

  @Test
  @DisplayName("non-fiscal income stands in its rows and columns, special accounts in 事业收入")
  void nonFiscalIncome() {
    RecordedYear year = new RecordedYear();
    year.income(IncomeKind.RECEIPT, Fund.SPECIAL_ACCOUNT, "2050803", false, "10.00");
    year.income(IncomeKind.RECEIPT, Fund.INSTITUTION_REVENUE, "2080109", false, "300.00");
    year.income(IncomeKind.RECEIPT, Fund.SUPERIOR_SUBSIDY, "20801", false, "40.00");
    year.income(IncomeKind.OPENING_ADJUSTMENT, Fund.OTHER_REVENUE, null, false, "-5.00");
    year.income(IncomeKind.RECEIPT, Fund.OTHER_REVENUE, "2080109", true, "25.00");
    year.income(IncomeKind.SURPLUS_USED, Fund.INSTITUTION_REVENUE, null, false, "80.00");
    year.income(IncomeKind.SURPLUS_DISTRIBUTED, Fund.SUPERIOR_SUBSIDY, null, false, "-15.00");
    AppropriationSum own =
        year.add(
            Fund.INSTITUTION_REVENUE,
            true,
            "2080109",
            "30201",
            ExpenditureKind.SUBSIDY,
            RecordedYear.balances("500.00", "0.00", "100.00", "400.00", "0.00", "0.00"));
    year.paid(own, "30201", "400.00");
    Table account = year.table(TableName.REVENUE_AND_EXPENDITURE);
    assertCells(
        account,
        """
        revenue.generalPublicBudget 0.00
        revenue.superiorSubsidy 40.00
        revenue.institutionRevenue 310.00
        revenue 350.00
        surplusUsed 80.00
        openingBalance 20.00
        functional.208 400.00
        expenditure 400.00
        surplusDistributed 15.00
        closingBalance 35.00
        total 450.00
        """);
    Table revenue = year.table(TableName.REVENUE);
    assertEquals(Optional.of(yuan("340.00")), revenue.amount("functional.20801", Column.TOTAL));
    assertFalse(revenue.row("functional.20801").orElseThrow().brokenDown());
    assertEquals(
        Optional.of(yuan("10.00")),
        revenue.amount("functional.2050803", Column.INSTITUTION_REVENUE));
    assertEquals(
        Optional.of(yuan("400.00")),
        year.table(TableName.EXPENDITURE).amount("functional.208", Column.SUBSIDY));
  }

  @ParameterizedTest
  @DisplayName("INV-11: what rests on income that is not recorded is not held, and is not zero")
  @MethodSource("notHeld")
  void notHeld(TableName name, String row, Column column) {
    RecordedYear year = RecordedYear.sample();
    AppropriationSum own = year.current(Fund.OTHER_REVENUE, "2080109", "30201", "5.00", "3.00");
    year.paid(own, "30201", "3.00");
    year.withoutIncome();
    Table table = year.table(name);
    assertTrue(table.row(row).isPresent(), "the row is there");
    assertEquals(Optional.empty(), table.amount(row, column));
  }

  static Stream<Arguments> notHeld() {
    return Stream.concat(
        Stream.of(
                "revenue",
                "revenue.otherRevenue",
                "surplusUsed",
                "openingBalance",
                "surplusDistributed",
                "closingBalance",
                "total")
            .map(row -> Arguments.of(TableName.REVENUE_AND_EXPENDITURE, row, Column.AMOUNT)),
        Stream.of(Column.TOTAL, Column.OTHER_REVENUE)
            .map(column -> Arguments.of(TableName.REVENUE, "total", column)));
  }

  @Test
  @DisplayName("what does not rest on it is held all the same")
  void heldAllTheSame() {
    RecordedYear year = RecordedYear.sample().withoutIncome();
    assertEquals(
        Optional.of(yuan("50218075.00")),
        year.table(TableName.REVENUE_AND_EXPENDITURE).amount("expenditure", Column.AMOUNT));
    assertEquals(
        Optional.of(yuan("49480800.00")),
        year.table(TableName.REVENUE).amount("total", Column.FISCAL));
  }

  @Test
  @DisplayName("every amount is exact to the fen, and no cell is below zero but a balance")
  void noNegativeCells() {
    for (int book = 0; book < 50; book++) {
      YearFigures figures = RecordedYear.random(new Random(book)).figures();
      for (TableName name : TableName.values()) {
        for (TableRow row : Tables.of(name, figures).rows()) {
          row.amounts()
              .forEach(
                  (column, amount) ->
                      assertTrue(
                          amount.yuan().compareTo(BigDecimal.ZERO) >= 0
                              || row.row().endsWith("Balance")
                              || row.row().equals("total"),
                          name + " " + row.row() + " " + column + " " + amount));
        }
      }
    }
  }

  private static void assertCells(Table table, String expected) {
    expected
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(" ", 2);
              assertEquals(
                  Optional.of(yuan(parts[1])), table.amount(parts[0], Column.AMOUNT), parts[0]);
            });
  }
}
