package org.juesuan.budget.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.FundPayments;
import org.juesuan.budget.income.IncomeKind;
import org.juesuan.budget.income.IncomeSum;
import org.juesuan.budget.income.NonFiscalMoney;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** Records of a year put together by hand or at random. */
final class RecordedYear {

  private static final List<Fund> FUNDS = List.of(Fund.values());
  private static final List<ExpenditureKind> KINDS = List.of(ExpenditureKind.values());
  private static final List<String> FUNCTIONAL =
      List.of("208", "20801", "2080109", "2080505", "2050803", "2210201");

  private final List<AppropriationSum> appropriations = new ArrayList<>();
  private final List<PaidSum> payments = new ArrayList<>();
  private final List<IncomeSum> income = new ArrayList<>();
  private boolean incomeHeld = true;

  /**
   * The lines of the sample, the published account of a social insurance fund centre of 2020, with
   * its reception budget in an appropriation of its own; 1 592 125.00 of the basic ones stay
   * unspent.
   */
  static RecordedYear sample() {
    RecordedYear year = new RecordedYear();
    AppropriationSum training =
        year.line(true, "2050803", "302", "67500.00", "-60000.00", "0.00", "1620.00");
    year.paid(training, "30216", "1620.00");
    year.line(true, "2080109", "301", "29924000.00", "466800.00", "29298420.00", "0.00");
    year.line(true, "2080109", "302", "2186145.00", "-160000.00", "1847680.00", "0.00");
    year.line(true, "2080109", "30217", "6900.00", "0.00", "0.00", "0.00");
    year.line(true, "20805", "301", "4295800.00", "-350000.00", "3637300.00", "0.00");
    year.line(true, "22102", "301", "6952500.00", "12500.00", "6965000.00", "0.00");
    year.line(false, "2080109", "301", "0.00", "1900000.00", "1900000.00", "0.00");
    year.line(false, "2080109", "302", "0.00", "129400.00", "129400.00", "0.00");
    year.line(false, "20805", "301", "0.00", "300000.00", "300000.00", "0.00");
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
    for (String[] project : projects) {
      Money executed = yuan(project[1]);
      AppropriationSum row =
          year.add(
              Fund.GENERAL_PUBLIC_BUDGET,
              true,
              "2080109",
              "302",
              ExpenditureKind.PROJECT,
              balances(
                  project[0],
                  executed.minus(yuan(project[0])).toString(),
                  "0.00",
                  project[1],
                  "0.00",
                  "0.00"));
      year.paid(row, "302", project[1]);
    }
    return year;
  }

  /** A year with any money of any kind, such as a ledger and its income may hold. */
  static RecordedYear random(Random random) {
    RecordedYear year = new RecordedYear();
    for (int row = 0; row < 25; row++) {
      Fund fund = any(FUNDS, random);
      ExpenditureKind kind = fund.isFiscal() ? KINDS.get(random.nextInt(2)) : any(KINDS, random);
      String economic =
          any(
              List.of("301", "30101", "302", "30212", "30217", "30231", "310", "31013", "399"),
              random);
      AppropriationSum added =
          year.add(
              fund,
              random.nextBoolean(),
              any(FUNCTIONAL, random),
              economic,
              kind,
              anyBalances(random));
      year.paid(added, economic, added.expenditure().toString());
    }
    for (int entry = 0; entry < 12; entry++) {
      IncomeKind kind = any(List.of(IncomeKind.values()), random);
      Money amount = anyAmount(random);
      year.income(
          kind,
          FUNDS.get(3 + random.nextInt(FUNDS.size() - 3)),
          kind == IncomeKind.RECEIPT ? any(FUNCTIONAL, random) : null,
          random.nextInt(4) == 0,
          (kind == IncomeKind.SURPLUS_DISTRIBUTED ? amount.negated() : amount).toString());
    }
    return year;
  }

  AppropriationSum add(
      Fund fund,
      boolean current,
      String functional,
      String economic,
      ExpenditureKind kind,
      Balances balances) {
    AppropriationSum row =
        new AppropriationSum(fund, current, functional, economic, kind, balances);
    appropriations.add(row);
    return row;
  }

  /** Current basic money, some of it paid; how it was paid is told by {@link #paid}. */
  AppropriationSum current(
      Fund fund, String functional, String economic, String initial, String paid) {
    return add(
        fund,
        true,
        functional,
        economic,
        ExpenditureKind.BASIC,
        balances(
            initial, "0.00", yuan(initial).minus(yuan(paid)).toString(), paid, "0.00", "0.00"));
  }

  void paid(AppropriationSum row, String economic, String amount) {
    payments.add(new PaidSum(row.fund(), row.kind(), economic, yuan(amount)));
  }

  void income(
      IncomeKind kind, Fund fund, @Nullable String functional, boolean earlier, String effect) {
    income.add(new IncomeSum(kind, fund, functional, earlier, false, yuan(effect)));
  }

  RecordedYear withoutIncome() {
    incomeHeld = false;
    return this;
  }

  YearFigures figures() {
    return new YearFigures(new YearRecords(appropriations, payments, incomeHeld ? money() : null));
  }

  Table table(TableName name) {
    return Tables.of(name, figures());
  }

  static Balances balances(
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

  static Money yuan(String written) {
    return Money.of(written);
  }

  private NonFiscalMoney money() {
    return new NonFiscalMoney(
        income,
        FUNDS.stream()
            .map(
                fund ->
                    new FundPayments(
                        fund,
                        Money.ZERO,
                        Money.sum(
                            appropriations.stream()
                                .filter(row -> row.fund() == fund)
                                .map(AppropriationSum::expenditure))))
            .toList());
  }

  /** Basic money of the general public budget, paid by its own economic code but for the rest. */
  private AppropriationSum line(
      boolean current,
      String functional,
      String economic,
      String initial,
      String adjusted,
      String paid,
      String paidByFinerCode) {
    Money all = yuan(paid).plus(yuan(paidByFinerCode));
    Money available = yuan(initial).plus(yuan(adjusted)).minus(all);
    AppropriationSum row =
        add(
            Fund.GENERAL_PUBLIC_BUDGET,
            current,
            functional,
            economic,
            ExpenditureKind.BASIC,
            balances(initial, adjusted, available.toString(), all.toString(), "0.00", "0.00"));
    paid(row, economic, paid);
    return row;
  }

  private static Balances anyBalances(Random random) {
    Money available = anyAmount(random);
    Money frozen = anyAmount(random);
    Money committed = anyAmount(random);
    Money paid = anyAmount(random);
    Money carried = anyAmount(random);
    Money returned = anyAmount(random);
    Money initial = anyAmount(random);
    Money given = Money.sum(Stream.of(available, frozen, committed, paid, carried, returned));
    return new Balances(
        initial, given.minus(initial), available, frozen, committed, paid, carried, returned);
  }

  private static Money anyAmount(Random random) {
    return random.nextInt(4) == 0
        ? Money.ZERO
        : yuan(random.nextInt(10_000_000) + "." + (10 + random.nextInt(90)));
  }

  private static <T> T any(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
