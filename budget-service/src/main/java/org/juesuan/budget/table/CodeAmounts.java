package org.juesuan.budget.table;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.platform.money.Money;

/**
 * What one record adds to the rows of its code and of every code above.
 *
 * @param code functional code, of any level
 * @param amounts yuan by column
 */
record CodeAmounts(String code, Map<Column, Money> amounts) {

  /** The tree of the codes and, behind it, the row {@code total}. */
  static List<TableRow> tree(List<Column> columns, Stream<CodeAmounts> records) {
    List<CodeAmounts> held = records.filter(CodeAmounts::saysAnything).toList();
    List<TableRow> rows =
        new ArrayList<>(CodeRows.functional(held, CodeAmounts::code).map(row(columns)));
    rows.add(new TableRow("total", null, true, sums(columns, held)));
    return rows;
  }

  /** The classes (类) alone. */
  static List<TableRow> classes(List<Column> columns, Stream<CodeAmounts> records) {
    return CodeRows.functionalClasses(
            records.filter(CodeAmounts::saysAnything).toList(), CodeAmounts::code)
        .map(row(columns));
  }

  private static CodeRows.Row<CodeAmounts, TableRow> row(List<Column> columns) {
    return (code, records, brokenDown) ->
        new TableRow("functional." + code, code, brokenDown, sums(columns, records));
  }

  private static Map<Column, Money> sums(List<Column> columns, List<CodeAmounts> records) {
    return columns.stream()
        .collect(
            toMap(
                column -> column,
                column -> Money.sum(records.stream().map(record -> record.in(column)))));
  }

  private Money in(Column column) {
    return amounts.getOrDefault(column, Money.ZERO);
  }

  private boolean saysAnything() {
    return amounts.values().stream().anyMatch(amount -> !amount.isZero());
  }
}
