package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** The tree of the functional classification below 合计 (T2, T3, T5, T8, T9). */
final class FunctionalRows {

  private static final String TOTAL = "合计";

  private FunctionalRows() {}

  static List<Row> of(Layout.Functional layout, Content content) {
    List<List<String>> headings =
        new ArrayList<>(List.of(List.of("项目", "功能分类科目编码"), List.of("项目", "科目名称")));
    layout.columns().forEach(column -> headings.add(column.heading()));
    List<Row> rows = new ArrayList<>(Headings.rows(headings));
    rows.add(
        row(Cell.heading(Content.COLUMN_NUMBERS).across(2), Content.numbers(layout.columns())));
    rows.add(
        row(
            Cell.heading(TOTAL).across(2),
            layout.columns().stream().map(column -> content.cell("total", column, TOTAL))));
    content.table().coded().forEach(row -> rows.add(code(layout, content, row)));
    return rows;
  }

  private static Row code(Layout.Functional layout, Content content, AccountTable.Row row) {
    String name = Content.name(row);
    return row(
        Cell.words(String.valueOf(row.code())),
        Stream.concat(
            Stream.of(Cell.words(name)),
            layout.columns().stream().map(column -> content.cell(row.row(), column, name))));
  }

  private static Row row(Cell first, Stream<Cell> others) {
    return new Row(Stream.concat(Stream.of(first), others).toList());
  }
}
