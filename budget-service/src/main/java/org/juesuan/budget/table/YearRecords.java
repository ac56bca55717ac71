package org.juesuan.budget.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.income.NonFiscalMoney;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * What the figures of a year are computed from, read at one moment: of one department, or of
 * several added up.
 *
 * @param appropriations what was authorised and where it stands
 * @param payments what was paid, by economic item
 * @param nonFiscal non-fiscal income and balances; null where they are not held (INV-11)
 */
public record YearRecords(
    List<AppropriationSum> appropriations,
    List<PaidSum> payments,
    @Nullable NonFiscalMoney nonFiscal) {

  /** Keeps lists of its own and refuses records that contradict each other (INV-8). */
  public YearRecords {
    appropriations = List.copyOf(appropriations);
    payments = List.copyOf(payments);
    requireEqual(
        sums(
            appropriations.stream()
                .map(row -> new Paid(row.fund(), row.kind(), row.expenditure()))),
        sums(payments.stream().map(row -> new Paid(row.fund(), row.kind(), row.paid()))));
    if (nonFiscal != null) {
      requireSameExpenditure(appropriations, nonFiscal);
    }
  }

  private static Map<List<Object>, Money> sums(Stream<Paid> rows) {
    return rows.filter(row -> !row.amount().isZero())
        .collect(
            groupingBy(
                row -> List.of(row.fund(), row.kind()),
                reducing(Money.ZERO, Paid::amount, Money::plus)));
  }

  private static void requireEqual(
      Map<List<Object>, Money> appropriations, Map<List<Object>, Money> payments) {
    if (!appropriations.equals(payments)) {
      throw new IllegalArgumentException("INV-8: paid items and paid appropriations differ");
    }
  }

  private static void requireSameExpenditure(
      List<AppropriationSum> appropriations, NonFiscalMoney nonFiscal) {
    nonFiscal
        .balances()
        .forEach(
            balance -> {
              Money paid =
                  Money.sum(
                      appropriations.stream()
                          .filter(row -> row.fund() == balance.fund())
                          .map(AppropriationSum::expenditure));
              if (!paid.equals(balance.expenditure())) {
                throw new IllegalArgumentException("INV-8: non-fiscal payments differ");
              }
            });
  }

  private record Paid(Fund fund, ExpenditureKind kind, Money amount) {}
}
