package org.juesuan.budget.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.execution.ExecutionRecords.PaidInMonth;
import org.juesuan.budget.execution.ExecutionRecords.ProjectId;
import org.juesuan.budget.execution.ExecutionRecords.Standing;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Execution by month")
class ExecutionTest {

  private static final String UNIT = "110106-208-005";
  private static final String OTHER = "110106-208-006";
  private static final BookId BOOK = new BookId("110106-208", 2020);

  private static final ExecutedCoding BASIC = coding(UNIT, "208", null);
  private static final ExecutedCoding PROJECT = coding(UNIT, "208", "P1");
  private static final ExecutedCoding SAME_CODE_ELSEWHERE = coding(OTHER, "210", "P1");

  /** P1 of the unit is paid 30.00 in March, of which 10.00 comes back in January next year. */
  private static final ExecutionRecords RECORDS =
      new ExecutionRecords(
          List.of(
              new Standing(BASIC, balances("100.00", "40.00")),
              new Standing(PROJECT, balances("50.00", "20.00")),
              new Standing(SAME_CODE_ELSEWHERE, balances("7.00", "0.00"))),
          List.of(
              new PaidInMonth(BASIC, YearMonth.of(2020, 3), money("40.00")),
              new PaidInMonth(PROJECT, YearMonth.of(2020, 3), money("30.00")),
              new PaidInMonth(PROJECT, YearMonth.of(2021, 1), money("-10.00"))),
          Map.of(UNIT, "示例甲", OTHER, "示例乙"),
          Map.of(new ProjectId(UNIT, "P1"), "甲的项目", new ProjectId(OTHER, "P1"), "乙的项目"),
          List.of());

  @ParameterizedTest
  @EnumSource(Dimension.class)
  @DisplayName("INV-10 however it is grouped, rows and months add up to the same total")
  void addsUp(Dimension by) {
    Execution execution = by(by);

    assertEquals(money("60.00"), execution.total().balances().paid());
    assertEquals(
        execution.total().balances(),
        rows(execution).stream()
            .map(ExecutionRow::balances)
            .reduce(Balances.EMPTY, Balances::plus));
    for (int month = 0; month < execution.months().size(); month++) {
      int place = month;
      assertEquals(
          execution.total().paidByMonth().get(place),
          rows(execution).stream()
              .map(row -> row.paidByMonth().get(place))
              .reduce(Money.ZERO, Money::plus));
    }
  }

  @Test
  @DisplayName("what came back after the year stands in its own month, behind December")
  void laterMonths() {
    Execution execution = by(Dimension.PROJECT);

    assertEquals(13, execution.months().size());
    assertEquals(YearMonth.of(2020, 1), execution.months().get(0));
    assertEquals(YearMonth.of(2021, 1), execution.months().get(12));
    assertEquals(money("70.00"), execution.total().paidByMonth().get(2));
    assertEquals(money("-10.00"), execution.total().paidByMonth().get(12));
  }

  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, 110106-208-005=示例甲 110106-208-006=示例乙",
    "PROJECT, null=null P1=甲的项目 P1=乙的项目",
    "FUNCTIONAL_CLASS, 208=社会保障和就业支出 210=null",
    "FUND, GENERAL_PUBLIC_BUDGET=null",
    "EXPENDITURE_KIND, BASIC=null PROJECT=null"
  })
  @DisplayName("rows are named where a code does not say it; a project is its department's")
  void names(Dimension by, String rows) {
    assertEquals(
        rows,
        rows(by(by)).stream()
            .map(row -> row.group() == null ? "" : row.group().key() + "=" + row.name())
            .collect(Collectors.joining(" ")));
    assertNull(by(by).total().group());
  }

  @Test
  @DisplayName("INV-8 months that do not add up to what was paid are refused")
  void refusesWhatDoesNotAddUp() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExecutionRow(null, null, balances("9.00", "4.00"), List.of(money("3.99"))));
  }

  private static List<ExecutionRow> rows(Execution execution) {
    return execution.groupings().get(0).rows();
  }

  private static Execution by(Dimension dimension) {
    return Execution.of(BOOK, 42, List.of(dimension), RECORDS, Map.of("208", "社会保障和就业支出"));
  }

  private static ExecutedCoding coding(String department, String type, @Nullable String project) {
    return new ExecutedCoding(
        department,
        Fund.GENERAL_PUBLIC_BUDGET,
        type,
        project == null ? ExpenditureKind.BASIC : ExpenditureKind.PROJECT,
        project);
  }

  private static Balances balances(String initial, String paid) {
    Money left = money(initial).minus(money(paid));
    return new Balances(
        money(initial),
        Money.ZERO,
        left,
        Money.ZERO,
        Money.ZERO,
        money(paid),
        Money.ZERO,
        Money.ZERO);
  }

  private static Money money(String yuan) {
    return Money.of(yuan);
  }
}
