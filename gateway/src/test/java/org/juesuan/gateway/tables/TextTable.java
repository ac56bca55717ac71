package org.juesuan.gateway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.gateway.report.Table;

/**
 * A printed table as plain lines: a cell that reaches over several places stands in each of them.
 */
final class TextTable {

  private TextTable() {}

  /** Its lines, the cells of each separated by a space. */
  static List<String> text(Table table) {
    return grid(table).stream().map(line -> String.join(" ", line)).toList();
  }

  /** Its cells by line and column. */
  static List<List<String>> grid(Table table) {
    List<Map<Integer, String>> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(new TreeMap<>()));
    for (int line = 0; line < table.rows().size(); line++) {
      int column = 0;
      for (Table.Cell cell : table.rows().get(line).cells()) {
        while (lines.get(line).containsKey(column)) {
          column++;
        }
        for (int down = 0; down < cell.rows(); down++) {
          for (int across = 0; across < cell.columns(); across++) {
            lines.get(line + down).put(column + across, cell.text());
          }
        }
        column += cell.columns();
      }
    }
    return lines.stream().map(line -> List.copyOf(line.values())).toList();
  }
}
