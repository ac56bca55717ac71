package org.juesuan.evaluation.workbook;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.CellRange;
import org.juesuan.platform.workbook.ReadSheet;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;

/** What stands on a sheet, found by its labels; keeps count of what was looked at. */
final class FormGrid {

  private static final int MOST_CELLS = 10_000;
  private static final int MOST_MERGED = 2_000;

  private final NavigableMap<CellAddress, SheetCell> cells = new TreeMap<>();
  private final List<CellRange> merged;
  private final Set<CellAddress> taken = new HashSet<>();

  private FormGrid(List<CellRange> merged) {
    this.merged = merged;
  }

  /** What stands on a sheet; empty if that is more than on any form. */
  static Optional<FormGrid> of(ReadSheet sheet) {
    FormGrid grid = new FormGrid(sheet.merged());
    try (Stream<SheetRow> rows = sheet.rows()) {
      for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
        for (int column = 0; column < row.cells().size(); column++) {
          if (row.cell(column).kind() != SheetCell.Kind.EMPTY) {
            grid.cells.put(new CellAddress(row.number(), column), row.cell(column));
          }
        }
        if (grid.cells.size() > MOST_CELLS) {
          return Optional.empty();
        }
      }
    }
    return grid.merged.size() > MOST_MERGED ? Optional.empty() : Optional.of(grid);
  }

  boolean isBlank() {
    return cells.isEmpty();
  }

  /** The first cell that is filled; A1 if none is. */
  CellAddress first() {
    return cells.isEmpty() ? new CellAddress(1, 0) : cells.firstKey();
  }

  int lastRow() {
    return cells.isEmpty() ? 0 : cells.lastKey().row();
  }

  SheetCell cell(CellAddress address) {
    return cells.getOrDefault(address, SheetCell.EMPTY);
  }

  /** The text of a cell as a label: without blanks, empty for nothing. */
  String label(CellAddress address) {
    return FormWords.plain(cell(address).text());
  }

  /** Takes note that a cell was looked at. */
  void take(CellAddress address) {
    taken.add(address);
  }

  /** The first cell with that label, row by row. */
  Optional<CellAddress> find(String label) {
    return find(FormWords.plain(label)::equals);
  }

  /** The first cell whose label is one of those, row by row; it counts as looked at. */
  Optional<CellAddress> find(Predicate<String> labels) {
    Optional<CellAddress> found =
        cells.keySet().stream().filter(address -> labels.test(label(address))).findFirst();
    found.ifPresent(this::take);
    return found;
  }

  /** All cells whose label is one of those. */
  List<CellAddress> findAll(Predicate<String> labels) {
    return cells.keySet().stream().filter(address -> labels.test(label(address))).toList();
  }

  /** The filled cells of a row. */
  Set<CellAddress> inRow(int row) {
    return Collections.unmodifiableSet(
        cells.subMap(new CellAddress(row, 0), new CellAddress(row + 1, 0)).keySet());
  }

  /** The cell that holds the value of this one: if it is merged, the upper left one. */
  CellAddress anchor(CellAddress address) {
    return rangeOf(address).first();
  }

  /** The cell behind this one, or behind those it is merged with. */
  CellAddress rightOf(CellAddress address) {
    return new CellAddress(address.row(), rangeOf(address).last().column() + 1);
  }

  /** The cell below this one, or below those it is merged with. */
  CellAddress below(CellAddress address) {
    return new CellAddress(rangeOf(address).last().row() + 1, address.column());
  }

  /** The filled cells that nobody looked at. */
  List<CellAddress> left() {
    return cells.keySet().stream().filter(address -> !taken.contains(address)).toList();
  }

  private CellRange rangeOf(CellAddress address) {
    return merged.stream()
        .filter(range -> range.contains(address))
        .findFirst()
        .orElseGet(() -> new CellRange(address, address));
  }
}
