package org.juesuan.budget.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.classification.EconomicGroup;
import org.juesuan.budget.classification.ThreePublicItem;
import org.juesuan.budget.income.NonFiscalBalance;
import org.juesuan.budget.income.NonFiscalMoney;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.table.BasicExpenditure.EconomicClassFigures;
import org.juesuan.platform.money.Money;

/**
 * Every figure of a final account that the records of its year give, each by the one function that
 * defines it (INV-9, INV-10). All amounts are yuan, exact.
 *
 * <p>年初预算数 is {@code initial}, 全年预算数 {@code initial + adjusted}, 全年执行数 {@code paid}. Of fiscal
 * money revenue and balances follow from the ledger, see {@link AppropriationSum}; of other money
 * they follow from what was recorded as income, see {@link NonFiscalBalance}: its appropriations
 * are authorisations, not income.
 */
public final class YearFigures {

  private final List<AppropriationSum> appropriations;
  private final List<PaidSum> payments;
  private final @Nullable NonFiscalMoney nonFiscal;

  /** Takes the records of a year, of one department or of several added up. */
  public YearFigures(YearRecords records) {
    this.appropriations = records.appropriations();
    this.payments = records.payments();
    this.nonFiscal = records.nonFiscal();
  }

  /**
   * 收入支出决算总表 over all money; empty while there are non-fiscal appropriations but no record of the
   * income they rest on.
   */
  public Optional<RevenueAndExpenditure> totals() {
    return nonFiscal().map(money -> together(fiscal(), money.balances()));
  }

  /** Non-fiscal income and balances; empty where they are not held. */
  public Optional<NonFiscalMoney> nonFiscal() {
    return Optional.ofNullable(nonFiscal);
  }

  /** 本年支出 over all money: held whatever the money is. */
  public Money expenditure() {
    return sum(row -> true, AppropriationSum::expenditure);
  }

  /** 财政拨款收入支出决算总表: the three budgets together. */
  public RevenueAndExpenditure fiscal() {
    return account(row -> row.fund().isFiscal());
  }

  /** 财政拨款收入支出决算总表 of one of the three budgets. */
  public RevenueAndExpenditure fiscal(Fund fund) {
    return account(of(fund));
  }

  /** The three budgets of fiscal appropriations one by one, also where there is no money. */
  public List<FundFigures> byFund() {
    return Stream.of(Fund.values()).filter(Fund::isFiscal).map(this::ofFund).toList();
  }

  /** All five kinds of expenditure over all money (table 公开03). */
  public List<ExpenditureKindFigures> byExpenditureKind() {
    return Stream.of(ExpenditureKind.values())
        .map(
            kind ->
                new ExpenditureKindFigures(
                    kind,
                    sum(of(kind), row -> row.balances().initial()),
                    sum(of(kind), row -> row.balances().annualBudget()),
                    sum(of(kind), AppropriationSum::expenditure)))
        .toList();
  }

  /**
   * The general public budget by function, with what was budgeted (table 公开05). A code without any
   * budget or expenditure has no row.
   */
  public List<FunctionalFigures> byFunctional() {
    return CodeRows.functional(
            rows(of(Fund.GENERAL_PUBLIC_BUDGET).and(AppropriationSum::hasMoney)),
            AppropriationSum::functional)
        .map(YearFigures::ofFunction);
  }

  /** Basic expenditure of one fund by economic class (tables 公开06 and, of the funds, 公开08's). */
  public BasicExpenditure basicExpenditure(Fund fund) {
    List<PaidSum> basic = basicPayments(fund);
    return new BasicExpenditure(
        paid(basic, in(EconomicGroup.PERSONNEL)),
        paid(basic, in(EconomicGroup.OPERATING)),
        CodeRows.economic(basic, PaidSum::economic)
            .map(
                (code, rows, brokenDown) ->
                    new EconomicClassFigures(code, paid(rows, economic -> true), brokenDown))
            .stream()
            .filter(row -> CodeTree.level(row.code()) == 1)
            .toList());
  }

  /** “三公”经费 out of fiscal appropriations (table 公开07). */
  public ThreePublic threePublic() {
    return new ThreePublic(
        ofItem(ThreePublicItem.OVERSEAS_TRAVEL),
        ofItem(ThreePublicItem.OFFICIAL_RECEPTION),
        ofItem(ThreePublicItem.VEHICLE_PURCHASE),
        ofItem(ThreePublicItem.VEHICLE_OPERATION));
  }

  /**
   * 机关运行经费: the operating part of basic expenditure out of the general public budget (identity
   * B09). It is published of administrative units and those run under the civil servant law only.
   */
  public Money operatingExpenses() {
    return basicExpenditure(Fund.GENERAL_PUBLIC_BUDGET).operating();
  }

  /** What was authorised and where it stands, for rows of tables. */
  List<AppropriationSum> rows(Predicate<AppropriationSum> which) {
    return appropriations.stream().filter(which).toList();
  }

  /** Basic expenditure of one fund by economic item. */
  List<PaidSum> basicPayments(Fund fund) {
    return payments.stream()
        .filter(
            row ->
                row.fund() == fund && row.kind() == ExpenditureKind.BASIC && !row.paid().isZero())
        .toList();
  }

  private FundFigures ofFund(Fund fund) {
    return new FundFigures(
        fund,
        fiscal(fund),
        sum(of(fund), row -> row.balances().initial()),
        sum(of(fund), row -> row.balances().annualBudget()),
        sum(of(fund), row -> row.expenditure(ExpenditureKind.BASIC)),
        sum(of(fund), row -> row.expenditure(ExpenditureKind.PROJECT)));
  }

  private static FunctionalFigures ofFunction(
      String code, List<AppropriationSum> rows, boolean brokenDown) {
    return new FunctionalFigures(
        code,
        Money.sum(rows.stream().map(AppropriationSum::balances).map(Balances::initial)),
        Money.sum(rows.stream().map(AppropriationSum::balances).map(Balances::annualBudget)),
        Money.sum(rows.stream().map(AppropriationSum::expenditure)),
        Money.sum(rows.stream().map(row -> row.expenditure(ExpenditureKind.BASIC))),
        Money.sum(rows.stream().map(row -> row.expenditure(ExpenditureKind.PROJECT))),
        brokenDown);
  }

  /** A budget counts where it was given for exactly this item; a payment wherever it was made. */
  private BudgetAndExpenditure ofItem(ThreePublicItem item) {
    Predicate<String> economic = item.economicItems()::contains;
    return new BudgetAndExpenditure(
        sum(
            row -> row.fund().isFiscal() && economic.test(row.economic()),
            row -> row.balances().initial()),
        paid(payments.stream().filter(row -> row.fund().isFiscal()).toList(), economic));
  }

  private RevenueAndExpenditure account(Predicate<AppropriationSum> rows) {
    return RevenueAndExpenditure.fiscal(
        sum(rows, AppropriationSum::revenue),
        sum(rows, AppropriationSum::openingBalance),
        sum(rows, AppropriationSum::expenditure),
        sum(rows, AppropriationSum::closingBalance));
  }

  private static RevenueAndExpenditure together(
      RevenueAndExpenditure fiscal, List<NonFiscalBalance> others) {
    return new RevenueAndExpenditure(
        fiscal.revenue().plus(sum(others, NonFiscalBalance::received)),
        sum(others, NonFiscalBalance::surplusUsed),
        fiscal.openingBalance().plus(sum(others, NonFiscalBalance::opening)),
        fiscal.expenditure().plus(sum(others, NonFiscalBalance::expenditure)),
        sum(others, NonFiscalBalance::surplusDistributed),
        fiscal.closingBalance().plus(sum(others, NonFiscalBalance::closing)));
  }

  private static Money sum(List<NonFiscalBalance> rows, Function<NonFiscalBalance, Money> figure) {
    return Money.sum(rows.stream().map(figure));
  }

  private Money sum(Predicate<AppropriationSum> rows, Function<AppropriationSum, Money> figure) {
    return Money.sum(appropriations.stream().filter(rows).map(figure));
  }

  private static Money paid(List<PaidSum> rows, Predicate<String> economic) {
    return Money.sum(rows.stream().filter(row -> economic.test(row.economic())).map(PaidSum::paid));
  }

  private static Predicate<String> in(EconomicGroup group) {
    return economic -> group.classes().contains(CodeTree.classOf(economic));
  }

  private static Predicate<AppropriationSum> of(ExpenditureKind kind) {
    return row -> row.kind() == kind;
  }

  private static Predicate<AppropriationSum> of(Fund fund) {
    return row -> row.fund() == fund;
  }
}
