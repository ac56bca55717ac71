package org.juesuan.budget.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.juesuan.budget.income.NonFiscalBalance;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * Lays the figures of a year out as the tables of the final account. Nothing is computed here but
 * sums along the tree of the codes; the identities A01 to A11 and B01 to B08 of the dossier hold by
 * construction.
 */
public final class Tables {

  private static final List<Column> BUDGETS =
      List.of(
          Column.TOTAL, Column.GENERAL_PUBLIC_BUDGET, Column.GOVERNMENT_FUND, Column.STATE_CAPITAL);

  private final YearFigures figures;

  private Tables(YearFigures figures) {
    this.figures = figures;
  }

  /** One table. */
  public static Table of(TableName name, YearFigures figures) {
    Tables tables = new Tables(figures);
    FunctionalTables functional = new FunctionalTables(figures);
    return switch (name) {
      case REVENUE_AND_EXPENDITURE -> tables.revenueAndExpenditure();
      case REVENUE -> functional.revenue();
      case EXPENDITURE -> functional.expenditure();
      case FISCAL_REVENUE_AND_EXPENDITURE -> tables.fiscal();
      case GENERAL_PUBLIC_BUDGET_EXPENDITURE ->
          functional.expenditureOf(name, Fund.GENERAL_PUBLIC_BUDGET);
      case GENERAL_PUBLIC_BUDGET_BASIC_EXPENDITURE ->
          tables.basicExpenditure(name, Fund.GENERAL_PUBLIC_BUDGET);
      case THREE_PUBLIC_EXPENSES -> tables.threePublic();
      case GOVERNMENT_FUND -> functional.account(name, Fund.GOVERNMENT_FUND);
      case STATE_CAPITAL -> functional.account(name, Fund.STATE_CAPITAL);
      case STATE_CAPITAL_EXPENDITURE -> functional.expenditureOf(name, Fund.STATE_CAPITAL);
      case GOVERNMENT_FUND_BASIC_EXPENDITURE -> tables.basicExpenditure(name, Fund.GOVERNMENT_FUND);
    };
  }

  /** All of them, in the order of the official set. */
  public static List<Table> all(YearFigures figures) {
    return Stream.of(TableName.values()).map(name -> of(name, figures)).toList();
  }

  /** T1 收入支出决算总表. */
  private Table revenueAndExpenditure() {
    List<TableRow> rows = new ArrayList<>();
    fiscalFunds()
        .forEach(
            fund -> rows.add(amount(revenueOf(Column.of(fund)), figures.fiscal(fund).revenue())));
    FunctionalTables.INCOME.forEach(
        source -> rows.add(amountIfHeld(revenueOf(source), income(source))));
    rows.add(ofAllMoney("revenue", RevenueAndExpenditure::revenue));
    rows.add(ofAllMoney("surplusUsed", RevenueAndExpenditure::surplusUsed));
    rows.add(ofAllMoney("openingBalance", RevenueAndExpenditure::openingBalance));
    rows.addAll(
        CodeAmounts.classes(
            List.of(Column.AMOUNT),
            figures.rows(row -> true).stream()
                .map(
                    row ->
                        new CodeAmounts(
                            row.functional(), Map.of(Column.AMOUNT, row.expenditure())))));
    rows.add(amount("expenditure", figures.expenditure()));
    rows.add(ofAllMoney("surplusDistributed", RevenueAndExpenditure::surplusDistributed));
    rows.add(ofAllMoney("closingBalance", RevenueAndExpenditure::closingBalance));
    rows.add(ofAllMoney("total", RevenueAndExpenditure::total));
    return new Table(TableName.REVENUE_AND_EXPENDITURE, List.of(Column.AMOUNT), rows);
  }

  /** T4 财政拨款收入支出决算总表. */
  private Table fiscal() {
    List<TableRow> rows = new ArrayList<>();
    rows.add(byBudget("revenue", RevenueAndExpenditure::revenue));
    rows.add(byBudget("openingBalance", RevenueAndExpenditure::openingBalance));
    rows.addAll(
        CodeAmounts.classes(
            BUDGETS,
            figures.rows(row -> row.fund().isFiscal()).stream()
                .map(
                    row ->
                        FunctionalTables.both(
                            row.functional(), Column.of(row.fund()), row.expenditure()))));
    rows.add(byBudget("expenditure", RevenueAndExpenditure::expenditure));
    rows.add(byBudget("closingBalance", RevenueAndExpenditure::closingBalance));
    rows.add(byBudget("total", RevenueAndExpenditure::total));
    return new Table(TableName.FISCAL_REVENUE_AND_EXPENDITURE, BUDGETS, rows);
  }

  /** T6 and T10: basic expenditure by economic item, and its two parts. */
  private Table basicExpenditure(TableName name, Fund fund) {
    BasicExpenditure basic = figures.basicExpenditure(fund);
    List<TableRow> rows =
        new ArrayList<>(
            CodeRows.economic(figures.basicPayments(fund), PaidSum::economic)
                .map(
                    (code, paid, brokenDown) ->
                        new TableRow(
                            "economic." + code,
                            code,
                            brokenDown,
                            Map.of(Column.AMOUNT, Money.sum(paid.stream().map(PaidSum::paid))))));
    rows.add(amount("personnel", basic.personnel()));
    rows.add(amount("operating", basic.operating()));
    rows.add(amount("total", basic.personnel().plus(basic.operating())));
    return new Table(name, List.of(Column.AMOUNT), rows);
  }

  /** T7 “三公”经费支出决算表. */
  private Table threePublic() {
    ThreePublic expenses = figures.threePublic();
    return new Table(
        TableName.THREE_PUBLIC_EXPENSES,
        List.of(Column.INITIAL_BUDGET, Column.EXPENDITURE),
        List.of(
            budgeted("overseasTravel", expenses.overseasTravel()),
            budgeted("vehicles", expenses.vehicles()),
            budgeted("vehiclePurchase", expenses.vehiclePurchase()),
            budgeted("vehicleOperation", expenses.vehicleOperation()),
            budgeted("officialReception", expenses.officialReception()),
            budgeted("total", expenses.total())));
  }

  /** Rows 4 to 8 of T1: what came in from one source beside fiscal appropriations. */
  private Optional<Money> income(Column source) {
    return figures
        .nonFiscal()
        .map(
            money ->
                Money.sum(
                    money.balances().stream()
                        .filter(balance -> Column.of(balance.fund()) == source)
                        .map(NonFiscalBalance::received)));
  }

  private TableRow ofAllMoney(String row, Function<RevenueAndExpenditure, Money> figure) {
    return amountIfHeld(row, figures.totals().map(figure));
  }

  private TableRow byBudget(String row, Function<RevenueAndExpenditure, Money> figure) {
    Map<Column, Money> amounts = new EnumMap<>(Column.class);
    amounts.put(Column.TOTAL, figure.apply(figures.fiscal()));
    fiscalFunds().forEach(fund -> amounts.put(Column.of(fund), figure.apply(figures.fiscal(fund))));
    return new TableRow(row, null, true, amounts);
  }

  private static TableRow budgeted(String row, BudgetAndExpenditure item) {
    return new TableRow(
        row,
        null,
        true,
        Map.of(Column.INITIAL_BUDGET, item.budget(), Column.EXPENDITURE, item.expenditure()));
  }

  private static TableRow amount(String row, Money amount) {
    return amountIfHeld(row, Optional.of(amount));
  }

  private static TableRow amountIfHeld(String row, Optional<Money> amount) {
    return new TableRow(
        row, null, true, amount.map(held -> Map.of(Column.AMOUNT, held)).orElse(Map.of()));
  }

  private static Stream<Fund> fiscalFunds() {
    return Stream.of(Fund.values()).filter(Fund::isFiscal);
  }

  private static String revenueOf(Column source) {
    return "revenue." + source.withoutUnit();
  }
}
