package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.gateway.report.Table.Cell;
import org.juesuan.gateway.report.Table.Row;

/** The heading rows of a table: headings that several columns share stand once above them. */
final class Headings {

  private Headings() {}

  /**
   * The rows.
   *
   * @param columns for each column its headings, from the topmost down to its own
   */
  static List<Row> rows(List<List<String>> columns) {
    int depth = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      rows.add(row(columns, level, depth));
    }
    return rows;
  }

  private static Row row(List<List<String>> columns, int level, int depth) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    while (column < columns.size()) {
      List<String> headings = columns.get(column);
      int across = 1;
      if (headings.size() > level + 1) {
        List<String> shared = headings.subList(0, level + 1);
        while (column + across < columns.size()
            && columns.get(column + across).size() > level + 1
            && columns.get(column + across).subList(0, level + 1).equals(shared)) {
          across++;
        }
        cells.add(Cell.heading(headings.get(level)).across(across));
      } else if (headings.size() == level + 1) {
        cells.add(Cell.heading(headings.get(level)).down(depth - level));
      }
      column += across;
    }
    return new Row(cells);
  }
}
