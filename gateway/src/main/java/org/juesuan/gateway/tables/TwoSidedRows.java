package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.gateway.form.Layout;
import org.juesuan.gateway.form.Layout.Line;
import org.juesuan.gateway.form.Layout.Side;
import org.juesuan.gateway.report.AccountTable;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** Two accounts side by side (T1, T4): 收入 on the left, 支出 by functional class on the right. */
final class TwoSidedRows {

  private static final String LINE_NUMBERS = "行次";
  private static final String FUNCTIONAL = "functional.";

  private final Layout.TwoSided layout;
  private final Content content;

  private TwoSidedRows(Layout.TwoSided layout, Content content) {
    this.layout = layout;
    this.content = content;
  }

  static List<Row> of(Layout.TwoSided layout, Content content) {
    TwoSidedRows rows = new TwoSidedRows(layout, content);
    List<Row> all = new ArrayList<>(rows.headings());
    int lastClass = rows.lastClass();
    for (int position = 1; position <= layout.lines(); position++) {
      int at = position;
      all.add(
          new Row(
              Stream.of(layout.left(), layout.right())
                  .flatMap(side -> rows.line(side, side.line(at), rows.number(side, at)))
                  .toList()));
      if (position == lastClass) {
        all.addAll(rows.unforeseen());
      }
    }
    return all;
  }

  private List<Row> headings() {
    List<List<String>> columns = new ArrayList<>();
    List<Cell> numbers = new ArrayList<>();
    for (Side side : List.of(layout.left(), layout.right())) {
      columns.add(List.of(side.heading(), side.label()));
      numbers.add(Cell.heading(Content.COLUMN_NUMBERS));
      if (side.firstNumber() != null) {
        columns.add(List.of(side.heading(), LINE_NUMBERS));
        numbers.add(Cell.heading(""));
      }
      side.columns()
          .forEach(
              column ->
                  columns.add(
                      Stream.concat(Stream.of(side.heading()), column.heading().stream())
                          .toList()));
      Content.numbers(side.columns()).forEach(numbers::add);
    }
    List<Row> rows = new ArrayList<>(Headings.rows(columns));
    if (Content.numbered(layout.right().columns())) {
      rows.add(new Row(numbers));
    }
    return rows;
  }

  private Stream<Cell> line(Side side, Optional<Line> line, String number) {
    Stream<Cell> numbers = side.firstNumber() == null ? Stream.of() : Stream.of(Cell.words(number));
    return Stream.concat(
        Stream.concat(Stream.of(Cell.words(line.map(Line::label).orElse(""))), numbers),
        line.map(one -> amounts(side, one)).orElseGet(() -> Content.blank(side.columns().size())));
  }

  private Stream<Cell> amounts(Side side, Line line) {
    if (line.cells().isEmpty()) {
      return side.columns().stream().map(column -> content.cell(line.row(), column, line.label()));
    }
    return Stream.concat(
        line.cells().stream()
            .map(
                column ->
                    column.isEmpty()
                        ? Cell.words("")
                        : content.cell(line.row(), column, line.label())),
        Content.blank(side.columns().size() - line.cells().size()));
  }

  private String number(Side side, int position) {
    Integer first = side.firstNumber();
    return first == null ? "" : String.valueOf(first + position - 1);
  }

  /** Classes with money that the form does not foresee: without them the sums would be wrong. */
  private List<Row> unforeseen() {
    Set<String> foreseen =
        layout.right().lines().stream().map(Line::row).collect(Collectors.toSet());
    return content.table().coded().stream()
        .filter(row -> row.level() == 1 && row.hasMoney() && !foreseen.contains(row.row()))
        .map(this::unforeseen)
        .toList();
  }

  private Row unforeseen(AccountTable.Row row) {
    Line line = new Line(0, Content.name(row), row.row(), List.of());
    return new Row(
        Stream.concat(
                line(layout.left(), Optional.empty(), ""),
                line(layout.right(), Optional.of(line), ""))
            .toList());
  }

  private int lastClass() {
    return layout.right().lines().stream()
        .filter(line -> line.row().startsWith(FUNCTIONAL))
        .mapToInt(Line::position)
        .max()
        .orElse(0);
  }
}
