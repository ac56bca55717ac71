package org.juesuan.budget.finalaccount;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.BasicExpenditure.EconomicClassFigures;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The amounts of the seed year: those of the published account of a social insurance fund centre,
 * 2020, with its reception budget in an appropriation of its own.
 */
@DisplayName("INV-9, INV-10: the figures of the final account")
class FinalAccountFiguresTest {

  private static final BookId BOOK = new BookId("110106-208-005", 2020);
  private static final List<Fund> FUNDS = List.of(Fund.values());

  private final List<Appropriation> appropriations = new ArrayList<>();
  private final List<PaidItem> paidItems = new ArrayList<>();

  @Test
  @DisplayName("revenue, balances and expenditure of the seed year are the published ones")
  void totalsOfTheSeed() {
    seed();
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
    seed();
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
    seed();
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
    seed();
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
    seed();
    BasicExpenditure basic = figures().basicExpenditure();
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
    seed();
    ThreePublic threePublic = figures().threePublic();
    assertEquals(amounts("6900.00", "0.00"), threePublic.officialReception());
    assertEquals(amounts("0.00", "0.00"), threePublic.overseasTravel());
    assertEquals(amounts("6900.00", "0.00"), threePublic.total());
  }

  @Test
  @DisplayName("three public expenses count any fiscal money and any finer payment, nothing coarse")
  void threePublicCountsEveryFiscalPayment() {
    Appropriation coarse = current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "100.00", "90.00");
    paid(coarse, "30217", "40.00");
    paid(coarse, "302", "50.00");
    Appropriation fund = current(Fund.GOVERNMENT_FUND, "2120801", "30231", "30.00", "20.00");
    paid(fund, "30231", "20.00");
    Appropriation vehicles = current(Fund.STATE_CAPITAL, "2230299", "309", "70.00", "60.00");
    paid(vehicles, "30913", "60.00");
    Appropriation own = current(Fund.BUSINESS_REVENUE, "2080109", "30212", "9.00", "9.00");
    paid(own, "30212", "9.00");
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
    seed();
    Appropriation own = current(Fund.INSTITUTION_REVENUE, "2080109", "30201", "500.00", "300.00");
    paid(own, "30201", "300.00");
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
    add(
        coding(2020, Fund.GENERAL_PUBLIC_BUDGET, "2080109", "30201", null),
        balances("100.00", "0.00", "0.00", "60.00", "0.00", "40.00"));
    paid(last(), "30201", "60.00");
    add(
        coding(2019, Fund.GENERAL_PUBLIC_BUDGET, "2080109", "30201", null),
        balances("0.00", "50.00", "0.00", "10.00", "25.00", "15.00"));
    paid(last(), "30201", "10.00");
    assertEquals(
        new RevenueAndExpenditure(yuan("60.00"), yuan("35.00"), yuan("70.00"), yuan("25.00")),
        figures().fiscal());
  }

  @Test
  @DisplayName("A03, A07: both sides of every account agree, whatever the ledger holds")
  void bothSidesAgree() {
    Random random = new Random(20200831);
    for (int book = 0; book < 200; book++) {
      appropriations.clear();
      paidItems.clear();
      for (int row = 0; row < 20; row++) {
        randomAppropriation(random);
      }
      FinalAccountFigures figures = figures();
      RevenueAndExpenditure fiscal = figures.fiscal();
      List<RevenueAndExpenditure> parts =
          figures.byFund().stream().map(FundFigures::account).toList();
      assertEquals(
          fiscal.total(), Money.sum(parts.stream().map(RevenueAndExpenditure::total)), "A06");
      assertEquals(
          figures.byFund().get(0).account().expenditure(),
          Money.sum(
              figures.byFunctional().stream()
                  .filter(row -> row.level() == 1)
                  .map(FunctionalFigures::expenditure)),
          "B04");
      assertEquals(
          figures.byFund().get(0).basic(),
          figures.basicExpenditure().personnel().plus(figures.basicExpenditure().operating()),
          "B05");
    }
  }

  @Test
  @DisplayName("INV-8: items that do not add up to what an appropriation paid are refused")
  void itemsMustAddUp() {
    Appropriation row = current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "100.00", "90.00");
    paid(row, "302", "89.99");
    assertThrows(IllegalArgumentException.class, this::figures);
    paid(row, "30201", "0.01");
    assertEquals(yuan("90.00"), figures().expenditure());
    paidItems.add(new PaidItem(UUID.randomUUID(), "302", yuan("1.00")));
    assertThrows(IllegalArgumentException.class, this::figures, "another book's item");
  }

  @Test
  @DisplayName("a code without any money has no row")
  void emptyCodesHaveNoRow() {
    current(Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "0.00", "0.00");
    assertEquals(List.of(), figures().byFunctional());
    assertEquals(List.of(), figures().basicExpenditure().byEconomicClass());
  }

  @Test
  @DisplayName("both sides of an account that differ are refused")
  void differingSidesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RevenueAndExpenditure(yuan("1.00"), yuan("1.00"), yuan("1.00"), yuan("1.01")));
  }

  /** The lines of the sample; 1 592 125.00 of the basic ones stay unspent. */
  private void seed() {
    line(2020, "2050803", "302", "67500.00", "-60000.00", "0.00");
    spend("30216", "1620.00");
    line(2020, "2080109", "301", "29924000.00", "466800.00", "29298420.00");
    line(2020, "2080109", "302", "2186145.00", "-160000.00", "1847680.00");
    line(2020, "2080109", "30217", "6900.00", "0.00", "0.00");
    line(2020, "20805", "301", "4295800.00", "-350000.00", "3637300.00");
    line(2020, "22102", "301", "6952500.00", "12500.00", "6965000.00");
    line(2019, "2080109", "301", "0.00", "1900000.00", "1900000.00");
    line(2019, "2080109", "302", "0.00", "129400.00", "129400.00");
    line(2019, "20805", "301", "0.00", "300000.00", "300000.00");
    projectLines();
  }

  private void projectLines() {
    String[][] projects = {
      {"494100.00", "429304.00"},
      {"30100.00", "29504.00"},
      {"1296500.00", "1253304.00"},
      {"2738700.00", "2333604.00"},
      {"1593200.00", "891004.00"},
      {"140000.00", "139904.00"},
      {"520400.00", "505104.00"},
      {"80000.00", "79204.00"},
      {"490410.00", "477723.00"}
    };
    for (int number = 0; number < projects.length; number++) {
      Money initial = yuan(projects[number][0]);
      Money executed = yuan(projects[number][1]);
      add(
          coding(2020, Fund.GENERAL_PUBLIC_BUDGET, "2080109", "302", "P2020-0" + (number + 1)),
          new Balances(
              initial,
              executed.minus(initial),
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              executed,
              Money.ZERO,
              Money.ZERO));
      paid(last(), "302", projects[number][1]);
    }
  }

  /** An appropriation of basic expenditure that paid by its own economic code. */
  private void line(
      int originYear,
      String functional,
      String economic,
      String initial,
      String adjusted,
      String paid) {
    Money available = yuan(initial).plus(yuan(adjusted)).minus(yuan(paid));
    add(
        coding(originYear, Fund.GENERAL_PUBLIC_BUDGET, functional, economic, null),
        balances(initial, adjusted, available.toString(), paid, "0.00", "0.00"));
    paid(last(), economic, paid);
  }

  /** A payment by a finer code out of the last appropriation. */
  private void spend(String economic, String amount) {
    Appropriation row = last();
    Balances before = row.balances();
    appropriations.set(
        appropriations.size() - 1,
        new Appropriation(
            row.id(),
            BOOK,
            row.coding(),
            new Balances(
                before.initial(),
                before.adjusted(),
                before.available().minus(yuan(amount)),
                before.frozen(),
                before.committed(),
                before.paid().plus(yuan(amount)),
                before.carried(),
                before.returned()),
            2));
    paid(row, economic, amount);
  }

  private Appropriation current(
      Fund fund, String functional, String economic, String initial, String paid) {
    Money rest = yuan(initial).minus(yuan(paid));
    add(
        coding(2020, fund, functional, economic, null),
        balances(initial, "0.00", rest.toString(), paid, "0.00", "0.00"));
    return last();
  }

  private void randomAppropriation(Random random) {
    Fund fund = FUNDS.get(random.nextInt(FUNDS.size()));
    boolean current = random.nextBoolean();
    String functional = List.of("208", "20801", "2080109", "2050803").get(random.nextInt(4));
    String economic = List.of("301", "302", "30217", "310", "399").get(random.nextInt(5));
    String project = random.nextBoolean() ? "P" : null;
    Money available = any(random);
    Money frozen = any(random);
    Money committed = any(random);
    Money paid = any(random);
    Money carried = any(random);
    Money returned = any(random);
    Money given = Money.sum(Stream.of(available, frozen, committed, paid, carried, returned));
    Money initial = current ? any(random) : Money.ZERO;
    add(
        coding(current ? 2020 : 2019, fund, functional, economic, project),
        new Balances(
            initial, given.minus(initial), available, frozen, committed, paid, carried, returned));
    paid(last(), economic, paid.toString());
  }

  private static Money any(Random random) {
    return random.nextInt(4) == 0
        ? Money.ZERO
        : yuan(random.nextInt(10_000_000) + "." + (10 + random.nextInt(90)));
  }

  private void add(Coding coding, Balances balances) {
    appropriations.add(new Appropriation(UUID.randomUUID(), BOOK, coding, balances, 1));
  }

  private Appropriation last() {
    return appropriations.get(appropriations.size() - 1);
  }

  private void paid(Appropriation row, String economic, String amount) {
    paidItems.add(new PaidItem(row.id(), economic, yuan(amount)));
  }

  private FinalAccountFigures figures() {
    return new FinalAccountFigures(appropriations, paidItems);
  }

  private static Coding coding(
      int originYear, Fund fund, String functional, String economic, @Nullable String project) {
    return new Coding(
        originYear,
        fund,
        functional,
        economic,
        project == null ? ExpenditureKind.BASIC : ExpenditureKind.PROJECT,
        project,
        false);
  }

  private static Balances balances(
      String initial,
      String adjusted,
      String available,
      String paid,
      String carried,
      String returned) {
    return new Balances(
        yuan(initial),
        yuan(adjusted),
        yuan(available),
        Money.ZERO,
        Money.ZERO,
        yuan(paid),
        yuan(carried),
        yuan(returned));
  }

  private static BudgetAndExpenditure amounts(String budget, String expenditure) {
    return new BudgetAndExpenditure(yuan(budget), yuan(expenditure));
  }

  private static Money yuan(String written) {
    return Money.of(written);
  }
}
