package org.juesuan.gateway.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.composition.AccountStanding;
import org.juesuan.gateway.composition.BudgetExecution;
import org.juesuan.gateway.composition.BudgetExecution.Amounts;
import org.juesuan.gateway.composition.BudgetExecution.Dimension;
import org.juesuan.gateway.composition.BudgetExecution.Row;
import org.juesuan.gateway.composition.DepartmentDirectory.Entry;
import org.juesuan.gateway.composition.DepartmentDirectory.Listing;
import org.juesuan.gateway.report.Owner;
import org.juesuan.gateway.report.Reason;
import org.juesuan.gateway.report.SectionAnswer;
import org.juesuan.gateway.report.SectionAnswer.Delivered;
import org.juesuan.gateway.report.SectionAnswer.Missing;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the pages at a desk show")
class ViewsTest {

  private static final String UNIT = "110106-208-005";
  private static final Addresses ADDRESSES = new Addresses(UNIT, 2020);

  @Test
  @DisplayName("months accumulate, and a figure leads to the postings behind it")
  void months() {
    ExecutionPanel panel = ExecutionPanel.of(ADDRESSES, execution(UNIT, "30.00", "10.00"));

    assertEquals("40.00", panel.months().get(1).cumulative().toString());
    assertEquals("40.00", panel.months().get(11).cumulative().toString());
    assertEquals("40.00", panel.months().get(11).rate().percent());
    assertEquals(
        "/departments/110106-208-005/years/2020/postings?compartment=PAID&from=2020-02-01&to=2020-02-29",
        panel.months().get(1).postings());
    assertEquals(
        "/departments/110106-208-005/years/2020/postings?compartment=PAID&project=P%26+1",
        panel.projects().get(0).address());
    assertTrue(panel.units().isEmpty());
  }

  @Test
  @DisplayName("figures over several books lead to the units, not to a book that is not there")
  void severalBooks() {
    ExecutionPanel panel =
        ExecutionPanel.of(new Addresses("110106-208", 2020), execution(UNIT, "1.00"));

    assertNull(panel.months().get(0).postings());
    assertNull(panel.functions().get(0).address());
    assertEquals(ADDRESSES.dashboard(), panel.units().get(0).address());
    assertEquals(
        "/departments/110106-208-005/years/2020/postings?compartment=PAID&project=P%26+1",
        panel.projects().get(0).address());
  }

  @Test
  @DisplayName("INV-11 a department without book or account has no figures, not zeros")
  void district() {
    Listing listing =
        new Listing(
            List.of(
                new Entry("110106", "区"),
                new Entry("110106-208", "局"),
                new Entry(UNIT, "中心"),
                new Entry("110107-001", "别处")),
            null,
            false);
    AccountStanding overdue =
        new AccountStanding(UNIT, AccountStanding.State.APPROVED, LocalDate.of(2021, 9, 9), true);

    DistrictView view =
        DistrictView.of(
            2020,
            List.of(2020),
            listing,
            new Delivered<>(List.of(overdue), null, null),
            List.of(
                new Delivered<>(execution(UNIT, "50.00"), null, null),
                new Missing<>(Reason.NOT_RECORDED)));

    assertEquals(List.of("110106", "110107-001"), DistrictView.roots(listing.entries()));
    assertEquals(List.of(0, 1, 2, 0), view.lines().stream().map(DistrictView.Line::depth).toList());
    assertEquals("50.00", view.lines().get(2).rate());
    assertEquals(overdue, view.lines().get(2).account());
    assertNull(view.lines().get(0).budget());
    assertNull(view.lines().get(0).rate());
    assertEquals(List.of(), view.missing());
  }

  @Test
  @DisplayName("INV-11 a silent service is named once, and the list stands")
  void silence() {
    SectionAnswer<BudgetExecution> silent = new Missing<>(Reason.TIMEOUT);
    DistrictView view =
        DistrictView.of(
            2020,
            List.of(2020),
            new Listing(List.of(new Entry(UNIT, "中心")), null, false),
            new Missing<>(Reason.TIMEOUT),
            List.of(silent, silent));

    assertEquals(List.of(Reason.TIMEOUT), view.missing());
    assertEquals(1, view.lines().size());
  }

  @ParameterizedTest
  @CsvSource({
    "project, P2020-05, true",
    "from, 2020-02-30, true",
    "from, 2020-13-01, false",
    "kind, PAY, true",
    "kind, pay, false",
    "functional, 20801, true",
    "functional, 2, false",
    "compartment, PAID, true",
    "compartment, PAID&x=1, false"
  })
  @DisplayName("an address asks for nothing that cannot be")
  void filters(String name, String value, boolean possible) {
    Optional<PostingFilter> filter = PostingFilter.of(Map.of(name, List.of(value)));

    assertEquals(possible, filter.isPresent());
    filter.ifPresent(given -> assertEquals(value, given.value(name)));
  }

  @Test
  @DisplayName("what a filter does not know is not passed on")
  void unknownParameters() {
    assertEquals(Map.of(), PostingFilter.of(Map.of("limit", List.of("9"))).orElseThrow().values());
  }

  @ParameterizedTest
  @CsvSource({"en-GB, ENGLISH", "zh-TW, CHINESE", "fr, CHINESE", ", CHINESE"})
  @DisplayName("pages are in the first language of the browser that there is")
  void languages(@Nullable String tag, Language language) {
    assertEquals(
        language,
        Language.preferred(tag == null ? List.of() : List.of(Locale.forLanguageTag(tag))));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "expenditure.amount, BUDGET, {compartment=PAID}",
        "expenditure.basic.share, BUDGET, '{compartment=PAID, expenditureKind=BASIC}'",
        "functional.20508.amount, BUDGET, '{compartment=PAID, functional=20508}'",
        "functional.20508.initialDifference, BUDGET, {functional=20508}",
        "tables.T3.functional.2080109.basic, BUDGET, '{compartment=PAID, functional=2080109}'",
        "revenue.fiscal.amount, BUDGET, {compartment=SOURCE}",
        "total.amount, BUDGET, {}",
        "staffing.institutionActual, BUDGET, none",
        "threePublic.counts.vehiclesHeld, BUDGET, none",
        "selfEvaluation.P2020-05.funds.total.executed, EVALUATION, '{compartment=PAID, project=P2020-05}'",
        "selfEvaluation.P2020-05.funds.total.annualBudget, EVALUATION, {project=P2020-05}",
        "selfEvaluation.P2020-05.score, EVALUATION, none",
        "procurement.smallOrMicro.share, PROCUREMENT, none"
      })
  @DisplayName("a figure of the report leads to the postings behind it, if any are")
  void trails(String id, Owner owner, String filter) {
    FigureTrail trail = FigureTrail.of(id);

    assertEquals(owner, trail.owner());
    assertEquals(
        filter, trail.postings().map(found -> new TreeMap<>(found).toString()).orElse("none"));
  }

  private static BudgetExecution execution(String department, String... paidFirst) {
    List<Money> months =
        Stream.concat(
                Stream.of(paidFirst).map(Money::of),
                Collections.nCopies(12 - paidFirst.length, Money.ZERO).stream())
            .toList();
    Money paid = Money.sum(months.stream());
    Money budget = Money.of("100.00");
    Amounts amounts =
        new Amounts(budget, budget, budget.minus(paid), Money.ZERO, Money.ZERO, paid, months);
    return new BudgetExecution(
        7,
        IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2020, month)).toList(),
        amounts,
        Map.of(
            Dimension.DEPARTMENT,
            List.of(new Row(department, department, "中心", amounts)),
            Dimension.PROJECT,
            List.of(new Row(department, "P& 1", "项目", amounts)),
            Dimension.FUNCTIONAL_CLASS,
            List.of(new Row(null, "208", "社会保障和就业支出", amounts))),
        Map.of());
  }
}
