package org.juesuan.budget.finalaccount;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.classification.EconomicGroup;
import org.juesuan.budget.classification.ThreePublicItem;
import org.juesuan.budget.finalaccount.BasicExpenditure.EconomicClassFigures;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Balances;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * Every figure of one department's final account of one year that the ledger gives, each by the one
 * function that defines it (INV-9, INV-10). All amounts are yuan, exact.
 *
 * <p>年初预算数 is {@code initial}, 全年预算数 {@code initial + adjusted}, 全年执行数 {@code paid}; 年末 结转和结余 is
 * {@code available + frozen + committed + carried}. What came in is {@code initial + adjusted −
 * returned}: of current money (origin year = fiscal year) it is 财政拨款收入, because only INITIAL,
 * SUPPLEMENT, WITHDRAW and TRANSFER change these columns and a transfer stays within department,
 * year, fund and origin year, so it cancels in the sum; of carried money it is 年初结转 和结余, because
 * there only CARRY_IN, OPENING_ADJUSTMENT and such transfers do. Reversals have the negated effects
 * and so count negatively. With INV-1 both sides of every account agree.
 */
public final class FinalAccountFigures {

  private final List<Appropriation> appropriations;
  private final List<PaidItem> paidItems;
  private final Map<UUID, Appropriation> byId;

  /**
   * Takes the rows of one book, read at one moment.
   *
   * @param appropriations all appropriations of the book
   * @param paidItems all sums paid by economic item of these appropriations
   * @throws IllegalArgumentException if the items do not add up to what each appropriation paid
   */
  public FinalAccountFigures(List<Appropriation> appropriations, List<PaidItem> paidItems) {
    this.appropriations = List.copyOf(appropriations);
    this.paidItems = List.copyOf(paidItems);
    this.byId = new HashMap<>();
    appropriations.forEach(row -> byId.put(row.id(), row));
    requireItemsToAddUp();
  }

  /**
   * 收入支出决算总表 over all money; empty while the book holds non-fiscal appropriations: they are
   * authorisations, not income, and the income they rest on is not held yet.
   */
  public Optional<RevenueAndExpenditure> totals() {
    return appropriations.stream().allMatch(FinalAccountFigures::isFiscal)
        ? Optional.of(account(row -> true))
        : Optional.empty();
  }

  /** 本年支出 over all money: held whatever the money is. */
  public Money expenditure() {
    return sum(row -> true, Balances::paid);
  }

  /** 财政拨款收入支出决算总表: the three budgets together. */
  public RevenueAndExpenditure fiscal() {
    return account(FinalAccountFigures::isFiscal);
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
                    sum(ofKind(kind), Balances::initial),
                    sum(ofKind(kind), Balances::annualBudget),
                    sum(ofKind(kind), Balances::paid)))
        .toList();
  }

  /**
   * The general public budget by function, 类 with its 款 and their 项 in the order of the codes
   * (table 公开05). A code without any budget or expenditure has no row.
   */
  public List<FunctionalFigures> byFunctional() {
    Map<String, List<Appropriation>> rowsOf = new TreeMap<>();
    Set<String> stopped = new HashSet<>();
    for (Appropriation row : appropriations) {
      if (row.coding().fund() == Fund.GENERAL_PUBLIC_BUDGET && hasMoney(row)) {
        String item = row.coding().functional();
        stopped.add(item);
        for (String code = item; code != null; code = CodeTree.parent(code)) {
          rowsOf.computeIfAbsent(code, absent -> new ArrayList<>()).add(row);
        }
      }
    }
    return rowsOf.entrySet().stream()
        .map(entry -> ofFunction(entry.getKey(), entry.getValue(), stopped))
        .toList();
  }

  /** Basic expenditure of the general public budget by economic class (table 公开06). */
  public BasicExpenditure basicExpenditure() {
    List<PaidItem> basic =
        paidItems.stream()
            .filter(
                item ->
                    of(item).coding().fund() == Fund.GENERAL_PUBLIC_BUDGET
                        && of(item).coding().expenditureKind() == ExpenditureKind.BASIC
                        && !item.paid().isZero())
            .toList();
    Map<String, List<PaidItem>> byClass =
        basic.stream()
            .collect(groupingBy(item -> CodeTree.classOf(item.economic()), TreeMap::new, toList()));
    return new BasicExpenditure(
        paid(basic, of(EconomicGroup.PERSONNEL)),
        paid(basic, of(EconomicGroup.OPERATING)),
        byClass.entrySet().stream()
            .map(
                entry ->
                    new EconomicClassFigures(
                        entry.getKey(),
                        paid(entry.getValue(), economic -> true),
                        entry.getValue().stream()
                            .noneMatch(item -> item.economic().equals(entry.getKey()))))
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
    return basicExpenditure().operating();
  }

  private FundFigures ofFund(Fund fund) {
    Predicate<Appropriation> rows = row -> row.coding().fund() == fund;
    return new FundFigures(
        fund,
        account(rows),
        sum(rows, Balances::initial),
        sum(rows, Balances::annualBudget),
        sum(rows.and(ofKind(ExpenditureKind.BASIC)), Balances::paid),
        sum(rows.and(ofKind(ExpenditureKind.PROJECT)), Balances::paid));
  }

  private static FunctionalFigures ofFunction(
      String code, List<Appropriation> rows, Set<String> stopped) {
    return new FunctionalFigures(
        code,
        sum(rows.stream(), Balances::initial),
        sum(rows.stream(), Balances::annualBudget),
        sum(rows.stream(), Balances::paid),
        sum(rows.stream().filter(ofKind(ExpenditureKind.BASIC)), Balances::paid),
        sum(rows.stream().filter(ofKind(ExpenditureKind.PROJECT)), Balances::paid),
        CodeTree.level(code) == CodeTree.FUNCTIONAL_LEVELS || !stopped.contains(code));
  }

  /** A budget counts where it was given for exactly this item; a payment wherever it was made. */
  private BudgetAndExpenditure ofItem(ThreePublicItem item) {
    Predicate<String> economic = item.economicItems()::contains;
    return new BudgetAndExpenditure(
        sum(row -> isFiscal(row) && economic.test(row.coding().economic()), Balances::initial),
        paid(paidItems.stream().filter(row -> isFiscal(of(row))).toList(), economic));
  }

  private RevenueAndExpenditure account(Predicate<Appropriation> rows) {
    return new RevenueAndExpenditure(
        sum(rows.and(Appropriation::isCurrent), FinalAccountFigures::cameIn),
        sum(rows.and(row -> !row.isCurrent()), FinalAccountFigures::cameIn),
        sum(rows, Balances::paid),
        sum(rows, FinalAccountFigures::left));
  }

  private static Money cameIn(Balances balances) {
    return balances.annualBudget().minus(balances.returned());
  }

  private static Money left(Balances balances) {
    return balances
        .available()
        .plus(balances.frozen())
        .plus(balances.committed())
        .plus(balances.carried());
  }

  private Money sum(Predicate<Appropriation> rows, Function<Balances, Money> figure) {
    return sum(appropriations.stream().filter(rows), figure);
  }

  private static Money sum(Stream<Appropriation> rows, Function<Balances, Money> figure) {
    return Money.sum(rows.map(Appropriation::balances).map(figure));
  }

  private static Money paid(List<PaidItem> items, Predicate<String> economic) {
    return Money.sum(
        items.stream().filter(item -> economic.test(item.economic())).map(PaidItem::paid));
  }

  private static Predicate<String> of(EconomicGroup group) {
    return economic -> group.classes().contains(CodeTree.classOf(economic));
  }

  private static Predicate<Appropriation> ofKind(ExpenditureKind kind) {
    return row -> row.coding().expenditureKind() == kind;
  }

  private static boolean isFiscal(Appropriation row) {
    return row.coding().fund().isFiscal();
  }

  private static boolean hasMoney(Appropriation row) {
    Balances balances = row.balances();
    return !balances.initial().isZero()
        || !balances.annualBudget().isZero()
        || !balances.paid().isZero();
  }

  private Appropriation of(PaidItem item) {
    @Nullable Appropriation row = byId.get(item.appropriation());
    if (row == null) {
      throw new IllegalArgumentException("a payment's appropriation is not in the book");
    }
    return row;
  }

  private void requireItemsToAddUp() {
    Map<UUID, Money> paid =
        paidItems.stream()
            .collect(
                groupingBy(
                    item -> of(item).id(), reducing(Money.ZERO, PaidItem::paid, Money::plus)));
    for (Appropriation row : appropriations) {
      if (!row.balances().paid().equals(paid.getOrDefault(row.id(), Money.ZERO))) {
        throw new IllegalArgumentException("INV-8: paid items and paid appropriation differ");
      }
    }
  }
}
