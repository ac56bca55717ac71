package org.juesuan.evaluation.workbook;

import java.util.List;
import java.util.Map;
import org.juesuan.platform.workbook.CellRange;

/**
 * A sheet as it is to be written.
 *
 * @param name on its tab
 * @param cells what stands where
 * @param widths of the columns, in characters
 * @param heights of the rows by their number, in points
 * @param printed what comes on paper
 * @param repeatedRow the row that heads every further page
 * @param choices the cells in which one of the words of an attainment is chosen
 */
record PrintedSheet(
    String name,
    List<PrintedCell> cells,
    List<Integer> widths,
    Map<Integer, Integer> heights,
    CellRange printed,
    int repeatedRow,
    CellRange choices) {

  /** Keeps copies of its own. */
  PrintedSheet {
    cells = List.copyOf(cells);
    widths = List.copyOf(widths);
    heights = Map.copyOf(heights);
  }

  /** How a cell looks. */
  enum Look {
    TITLE,
    CENTERED,
    LABEL,
    /** A figure, centred; a number where it is one. */
    FIGURE,
    /** Words, from the left; a number where it is one. */
    TEXT,
    /** A label beside what is printed. */
    SIDE_LABEL,
    /** A value beside what is printed. */
    SIDE
  }

  /**
   * A cell, or several merged into one.
   *
   * @param range where
   * @param text what stands in it, empty for nothing
   * @param look how it looks
   */
  record PrintedCell(CellRange range, String text, Look look) {}
}
