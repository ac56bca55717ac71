package org.juesuan.budget.table;

import java.util.List;
import java.util.Optional;
import org.juesuan.platform.money.Money;

/**
 * The content of one table: rows and columns by what they mean. A code of which nothing is to be
 * said has no row; every other row is always there.
 *
 * @param name which table
 * @param columns in the order of the official form
 * @param rows in the order of the codes, totals behind them
 */
public record Table(TableName name, List<Column> columns, List<TableRow> rows) {

  /** Keeps lists of its own. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row by what it says. */
  public Optional<TableRow> row(String row) {
    return rows.stream().filter(candidate -> candidate.row().equals(row)).findFirst();
  }

  /** What stands in a cell; empty where there is no such row or the cell is not held. */
  public Optional<Money> amount(String row, Column column) {
    return row(row).flatMap(found -> found.amount(column));
  }
}
