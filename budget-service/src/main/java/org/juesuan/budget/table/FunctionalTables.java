package org.juesuan.budget.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** The tables whose rows are the tree of the functional codes (T2, T3, T5, T8 and T9). */
final class FunctionalTables {

  /** The sources of income beside fiscal appropriations, in the order of table 公开01. */
  static final List<Column> INCOME =
      List.of(
          Column.SUPERIOR_SUBSIDY,
          Column.INSTITUTION_REVENUE,
          Column.BUSINESS_REVENUE,
          Column.SUBORDINATE_REMITTANCE,
          Column.OTHER_REVENUE);

  private static final List<Column> KINDS =
      List.of(
          Column.TOTAL,
          Column.BASIC,
          Column.PROJECT,
          Column.UPWARD,
          Column.BUSINESS,
          Column.SUBSIDY);
  private static final List<Column> FISCAL_KINDS =
      List.of(Column.TOTAL, Column.BASIC, Column.PROJECT);
  private static final List<Column> OF_THE_FUND =
      List.of(
          Column.OPENING_BALANCE,
          Column.REVENUE,
          Column.EXPENDITURE,
          Column.BASIC,
          Column.PROJECT,
          Column.CLOSING_BALANCE);

  private final YearFigures figures;

  FunctionalTables(YearFigures figures) {
    this.figures = figures;
  }

  /** T2 收入决算表: without the columns that are not held. */
  Table revenue() {
    List<Column> columns = new ArrayList<>(List.of(Column.TOTAL, Column.FISCAL));
    columns.addAll(INCOME);
    Stream<CodeAmounts> fiscal =
        figures.rows(row -> row.fund().isFiscal()).stream()
            .map(row -> both(row.functional(), Column.FISCAL, row.revenue()));
    Stream<CodeAmounts> others =
        figures.nonFiscal().stream()
            .flatMap(money -> money.receipts().stream())
            .map(row -> both(row.functional(), Column.of(row.fund()), row.amount()));
    return new Table(
        TableName.REVENUE,
        columns,
        CodeAmounts.tree(
            figures.nonFiscal().isPresent() ? columns : List.of(Column.FISCAL),
            Stream.concat(fiscal, others)));
  }

  /** T3 支出决算表, over all money. */
  Table expenditure() {
    return new Table(
        TableName.EXPENDITURE,
        KINDS,
        CodeAmounts.tree(KINDS, map(figures.rows(row -> true), FunctionalTables::spent)));
  }

  /** T5 and T9: what was spent out of one of the three budgets. */
  Table expenditureOf(TableName name, Fund fund) {
    return new Table(
        name,
        FISCAL_KINDS,
        CodeAmounts.tree(
            FISCAL_KINDS, map(figures.rows(row -> row.fund() == fund), FunctionalTables::spent)));
  }

  /** T8, and T9 as later forms have it: revenue, balances and expenditure of one budget. */
  Table account(TableName name, Fund fund) {
    return new Table(
        name,
        OF_THE_FUND,
        CodeAmounts.tree(
            OF_THE_FUND, map(figures.rows(row -> row.fund() == fund), FunctionalTables::account)));
  }

  /** What a record spent by the kind of expenditure, and in total. */
  private static CodeAmounts spent(AppropriationSum row) {
    return both(row.functional(), Column.of(row.kind()), row.expenditure());
  }

  private static CodeAmounts account(AppropriationSum row) {
    return new CodeAmounts(
        row.functional(),
        Map.of(
            Column.OPENING_BALANCE,
            row.openingBalance(),
            Column.REVENUE,
            row.revenue(),
            Column.EXPENDITURE,
            row.expenditure(),
            Column.of(row.kind()),
            row.expenditure(),
            Column.CLOSING_BALANCE,
            row.closingBalance()));
  }

  /** An amount in its own column and in that of the total. */
  static CodeAmounts both(String code, Column column, Money amount) {
    return new CodeAmounts(code, Map.of(Column.TOTAL, amount, column, amount));
  }

  private static Stream<CodeAmounts> map(
      List<AppropriationSum> rows, Function<AppropriationSum, CodeAmounts> amounts) {
    return rows.stream().map(amounts);
  }
}
