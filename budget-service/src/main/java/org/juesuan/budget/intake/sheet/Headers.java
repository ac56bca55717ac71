package org.juesuan.budget.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;

/**
 * The header of a sheet: which column stands where. It is found below titles and merged cells; one
 * that takes two rows, with groups above, is read as what stands lowest.
 */
final class Headers {

  private static final int SEARCHED_ROWS = 20;
  private static final Set<Column> SIGNS = Set.of(Column.KIND, Column.AMOUNT);

  private final int lastRow;
  private final int width;
  private final Map<Column, Integer> positions;
  private final Map<Integer, String> unread;

  private Headers(
      int lastRow, int width, Map<Column, Integer> positions, Map<Integer, String> unread) {
    this.lastRow = lastRow;
    this.width = width;
    this.positions = positions;
    this.unread = unread;
  }

  /**
   * Finds the header.
   *
   * @param sheet name of the sheet, for messages
   * @param rows from the first row of the sheet on
   * @throws org.juesuan.platform.web.problem.ProblemException {@code file-header-mismatch}, naming
   *     what is missing or unknown
   */
  static Headers find(String sheet, Iterator<SheetRow> rows) {
    List<SheetRow> top = new ArrayList<>();
    while (rows.hasNext() && top.size() < SEARCHED_ROWS) {
      top.add(rows.next());
    }
    for (int i = 0; i < top.size(); i++) {
      SheetRow row = top.get(i);
      if (!columnsIn(row).containsAll(SIGNS)) {
        continue;
      }
      SheetRow below = i + 1 < top.size() ? top.get(i + 1) : null;
      return read(row, below != null && isSecondHeaderRow(below, row) ? below : null);
    }
    throw UnreadableFile.header(
        "The sheet "
            + sheet
            + " has no header: none of its first "
            + SEARCHED_ROWS
            + " rows holds both "
            + Column.KIND.header()
            + " and "
            + Column.AMOUNT.header()
            + nearest(top));
  }

  private static String nearest(List<SheetRow> top) {
    int most = 1;
    String found = ".";
    for (SheetRow row : top) {
      Set<Column> columns = columnsIn(row);
      if (columns.size() > most) {
        most = columns.size();
        Column missing = columns.contains(Column.KIND) ? Column.AMOUNT : Column.KIND;
        found = "; row " + row.number() + " lacks " + missing.header() + ".";
      }
    }
    return found;
  }

  private static Set<Column> columnsIn(SheetRow row) {
    Set<Column> columns = new HashSet<>();
    for (SheetCell cell : row.cells()) {
      Column column = Column.ofHeader(cell.text());
      if (column != null) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** More headers, with nothing below those that an item cannot do without: they are merged. */
  private static boolean isSecondHeaderRow(SheetRow below, SheetRow header) {
    for (int position = 0; position < header.cells().size(); position++) {
      Column column = Column.ofHeader(header.cell(position).text());
      if (column != null && SIGNS.contains(column) && !below.cell(position).isBlank()) {
        return false;
      }
    }
    return !columnsIn(below).isEmpty();
  }

  private static Headers read(SheetRow row, @Nullable SheetRow below) {
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    Map<Integer, String> unread = new TreeMap<>();
    Map<String, String> unknown = new TreeMap<>();
    int last = below == null ? row.number() : below.number();
    int width = Math.max(row.cells().size(), below == null ? 0 : below.cells().size());
    for (int position = 0; position < width; position++) {
      SheetCell lower = below == null ? SheetCell.EMPTY : below.cell(position);
      String written = (lower.isBlank() ? row.cell(position) : lower).text();
      Column column = Column.ofHeader(written);
      if (column != null) {
        if (positions.put(column, position) != null) {
          throw UnreadableFile.header(
              "The header " + column.header() + " stands twice in row " + last + ".");
        }
      } else if (Column.UNREAD.contains(Column.plain(written))) {
        unread.put(position, Column.plain(written));
      } else if (!written.isBlank()) {
        unknown.put(CellAddress.letters(position) + last, written.strip());
      }
    }
    if (!unknown.isEmpty()) {
      throw UnreadableFile.header(
          "These headers are not in the template: "
              + String.join(
                  ", ",
                  unknown.entrySet().stream()
                      .map(one -> one.getKey() + " " + shortened(one.getValue()))
                      .toList())
              + ".");
    }
    return new Headers(last, width, positions, unread);
  }

  private static String shortened(String header) {
    return header.length() <= 30 ? header : header.substring(0, 30) + "…";
  }

  /** The last row of the header; items stand below. */
  int lastRow() {
    return lastRow;
  }

  /** How many columns it is wide. */
  int width() {
    return width;
  }

  /** Whether a header stands above a position. */
  boolean isExpected(int position) {
    return unread.containsKey(position) || positions.containsValue(position);
  }

  /** Whether a row holds anything in what is read of it. */
  boolean holdsAnythingIn(SheetRow row) {
    for (int position = 0; position < row.cells().size(); position++) {
      if (!row.cell(position).isBlank() && !unread.containsKey(position)) {
        return true;
      }
    }
    return false;
  }

  /** The column at a position; null if none of the template stands there. */
  @Nullable Column columnAt(int position) {
    return positions.entrySet().stream()
        .filter(one -> one.getValue() == position)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Where the results stand: in the column of that name, or behind the last one. */
  int resultColumn() {
    return unread.entrySet().stream()
        .filter(one -> one.getValue().equals(Annotation.HEADER))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(width);
  }

  /** The columns the sheet has, in the order of the template. */
  Set<Column> columns() {
    return positions.keySet();
  }

  /** The cell of a column in a row; empty if the sheet lacks the column. */
  SheetCell cell(Column column, SheetRow row) {
    Integer position = positions.get(column);
    return position == null ? SheetCell.EMPTY : row.cell(position);
  }

  /** How a cell is called; null if the sheet lacks the column. */
  @Nullable CellReference reference(Column column, int row) {
    Integer position = positions.get(column);
    return position == null
        ? null
        : new CellReference(CellAddress.letters(position) + row, column.header());
  }
}
