package org.juesuan.platform.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the sheet shows it, from 1
 * @param cells from column A on; those behind the last one are empty
 */
public record SheetRow(int number, List<SheetCell> cells) {

  /** Keeps a copy of its own. */
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, counted from 0. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }
}
