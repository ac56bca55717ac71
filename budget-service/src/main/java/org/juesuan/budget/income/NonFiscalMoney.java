package org.juesuan.budget.income;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * The non-fiscal money of a year, of one department or of several together: each figure by the one
 * function that defines it (INV-9, INV-10).
 *
 * <p>The opening balance of a year is what all earlier years held here left over, so that it equals
 * last year's closing balance and this year's adjustments by construction (identity C01).
 *
 * @param sums entries of the year and of earlier ones
 * @param payments what the ledger paid by fund
 */
public record NonFiscalMoney(List<IncomeSum> sums, List<FundPayments> payments) {

  /** Nothing received and nothing paid. */
  public static final NonFiscalMoney NONE = new NonFiscalMoney(List.of(), List.of());

  /** Keeps lists of its own. */
  public NonFiscalMoney {
    sums = List.copyOf(sums);
    payments = List.copyOf(payments);
  }

  /** The account of each of the six funds, also where nothing moved. */
  public List<NonFiscalBalance> balances() {
    return Stream.of(Fund.values()).filter(fund -> !fund.isFiscal()).map(this::balance).toList();
  }

  /** The account of one fund. */
  public NonFiscalBalance balance(Fund fund) {
    Predicate<IncomeSum> current = sum -> sum.fund() == fund && !sum.earlier();
    Money left =
        effect(sum -> sum.fund() == fund && sum.earlier()).minus(paid(fund, FundPayments::earlier));
    return new NonFiscalBalance(
        fund,
        left.plus(effect(current.and(NonFiscalMoney::isOpening))),
        effect(current.and(of(IncomeKind.RECEIPT))),
        effect(current.and(of(IncomeKind.SURPLUS_USED))),
        paid(fund, FundPayments::current),
        effect(current.and(of(IncomeKind.SURPLUS_DISTRIBUTED))).negated());
  }

  /** 本年收入 by fund and functional code; entries that reversals undid add up to zero. */
  public List<Receipts> receipts() {
    return sums.stream()
        .filter(of(IncomeKind.RECEIPT).and(sum -> !sum.earlier()))
        .map(
            sum -> new Receipts(sum.fund(), Objects.requireNonNull(sum.functional()), sum.effect()))
        .toList();
  }

  /**
   * What departments inside the ones asked for paid to others of them. A plain sum counts it twice,
   * once as income and once as expenditure.
   */
  public Money internal(Fund fund) {
    return effect(
        of(IncomeKind.RECEIPT).and(sum -> sum.fund() == fund && !sum.earlier() && sum.internal()));
  }

  private Money effect(Predicate<IncomeSum> which) {
    return Money.sum(sums.stream().filter(which).map(IncomeSum::effect));
  }

  private Money paid(Fund fund, java.util.function.Function<FundPayments, Money> when) {
    return Money.sum(payments.stream().filter(row -> row.fund() == fund).map(when));
  }

  private static boolean isOpening(IncomeSum sum) {
    return sum.kind() == IncomeKind.OPENING_BALANCE || sum.kind() == IncomeKind.OPENING_ADJUSTMENT;
  }

  private static Predicate<IncomeSum> of(IncomeKind kind) {
    return sum -> sum.kind() == kind;
  }

  /**
   * Income of one fund and one functional code, in yuan.
   *
   * @param fund nature of the money
   * @param functional functional code of any level
   * @param amount what came in
   */
  public record Receipts(Fund fund, String functional, Money amount) {}
}
