package org.juesuan.gateway.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout.Column;
import org.juesuan.gateway.form.TableForm;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.Table.Cell;

/**
 * What the lines of a printed table are filled with.
 *
 * @param form the table as the form has it
 * @param table its content
 * @param figures where its figures are kept
 */
record Content(TableForm form, AccountTable table, TableFigures figures) {

  /** What is said of a code whose amount is not known in full below it. */
  static final String COARSE = "（未细化）";

  /** 栏次, the line with the numbers of the columns. */
  static final String COLUMN_NUMBERS = "栏次";

  /** A line's cell in a column. */
  Cell cell(String row, Column column, String label) {
    String ownRow = column.row();
    return cell(
        ownRow == null ? row : ownRow,
        column.of(),
        Stream.concat(Stream.of(label), column.heading().stream())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  /** The cell of a row and column of the table. */
  Cell cell(String row, String column, String label) {
    return figures.cell(
        table.name(), row, column, form.title() + " " + label, table.amount(row, column));
  }

  /** A code's name, and that it is not broken down where it is not. */
  static String name(AccountTable.Row row) {
    String name = row.name() == null ? "" : row.name();
    return row.brokenDown() ? name : name + COARSE;
  }

  /** As many empty cells. */
  static Stream<Cell> blank(int columns) {
    return IntStream.range(0, columns).mapToObj(column -> Cell.words(""));
  }

  /** The numbers of columns; whether there are any is the form's. */
  static Stream<Cell> numbers(List<Column> columns) {
    return columns.stream().map(column -> Cell.heading(column.number()));
  }

  /** Whether the form numbers its columns. */
  static boolean numbered(List<Column> columns) {
    return columns.stream().anyMatch(column -> !column.number().isEmpty());
  }
}
