package org.juesuan.platform.workbook;

/**
 * Cells from one corner to the other.
 *
 * @param first the upper left corner, which holds the value of merged cells
 * @param last the lower right corner
 */
public record CellRange(CellAddress first, CellAddress last) {

  /** The range of a written one such as {@code A1:D1}. */
  static CellRange of(String written) {
    int colon = written.indexOf(':');
    CellAddress first = CellAddress.of(colon < 0 ? written : written.substring(0, colon));
    return new CellRange(first, colon < 0 ? first : CellAddress.of(written.substring(colon + 1)));
  }

  /** Whether the cell lies within. */
  public boolean contains(CellAddress cell) {
    return first.row() <= cell.row()
        && cell.row() <= last.row()
        && first.column() <= cell.column()
        && cell.column() <= last.column();
  }
}
