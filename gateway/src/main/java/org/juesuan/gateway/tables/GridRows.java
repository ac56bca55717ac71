package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.form.Layout.Line;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** Lines and columns of the form's own (T7, T11). */
final class GridRows {

  private GridRows() {}

  static List<Row> of(Layout.Grid layout, Content content) {
    List<List<String>> headings = new ArrayList<>();
    String label = layout.label();
    if (label != null) {
      headings.add(List.of(label));
    }
    layout.columns().forEach(column -> headings.add(column.heading()));
    List<Row> rows = new ArrayList<>(Headings.rows(headings));
    if (Content.numbered(layout.columns())) {
      rows.add(
          row(
              label == null ? Stream.of() : Stream.of(Cell.heading(Content.COLUMN_NUMBERS)),
              Content.numbers(layout.columns())));
    }
    for (Line line : layout.lines()) {
      rows.add(
          row(
              label == null ? Stream.of() : Stream.of(Cell.heading(line.label())),
              layout.columns().stream()
                  .map(column -> content.cell(line.row(), column, line.label()))));
    }
    return rows;
  }

  private static Row row(Stream<Cell> first, Stream<Cell> others) {
    return new Row(Stream.concat(first, others).toList());
  }
}
