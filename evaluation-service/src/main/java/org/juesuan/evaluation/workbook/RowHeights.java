package org.juesuan.evaluation.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.evaluation.workbook.PrintedSheet.Look;
import org.juesuan.evaluation.workbook.PrintedSheet.PrintedCell;

/**
 * How high rows must be so that their words are wholly printed: spreadsheet programs do not find
 * that out for merged cells.
 */
final class RowHeights {

  private static final int LINE = 15;
  private static final int MARGIN = 5;
  private static final int TITLE = 32;
  private static final int HIGHEST = 400;

  /** From here on a character is as wide as two. */
  private static final int WIDE = 0x2E80;

  private RowHeights() {}

  /** Heights of the rows, in points, by their number. */
  static Map<Integer, Integer> of(List<PrintedCell> cells, List<Integer> widths) {
    Map<Integer, Integer> heights = new HashMap<>();
    for (PrintedCell cell : cells) {
      int top = cell.range().first().row();
      if (cell.range().last().row() == top) {
        int width =
            widths.subList(cell.range().first().column(), cell.range().last().column() + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int height = cell.look() == Look.TITLE ? TITLE : lines(cell.text(), width) * LINE + MARGIN;
        heights.merge(top, Math.min(height, HIGHEST), Math::max);
      }
    }
    return heights;
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Math.max(1, ceiling(width(line), width - 1))).sum();
  }

  private static int width(String line) {
    return line.codePoints().map(character -> character < WIDE ? 1 : 2).sum();
  }

  private static int ceiling(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
