package org.juesuan.gateway.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juesuan.gateway.report.Part;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;

/**
 * How a table lies on paper: which cell covers which place, how many rows at its top are repeated
 * on every page, how wide its columns are, and whether it needs the long side of the page.
 *
 * @param grid row by row and column by column, the cell that covers the place
 * @param headerRows the leading rows that hold nothing but headings
 * @param widths the width of each column in half characters
 * @param wide whether the columns need more than the short side of an A4 page
 * @param dense whether they need more than its long side too, and so smaller letters
 */
public record TableLayout(
    List<List<Placed>> grid, int headerRows, List<Integer> widths, boolean wide, boolean dense) {

  /** What fits between the margins of an upright A4 page in the letters of a table. */
  private static final int SHORT_SIDE = 96;

  /** What fits when the page lies on its long side. */
  private static final int LONG_SIDE = 140;

  private static final int NARROWEST = 4;
  private static final int WIDEST_WORD = 8;
  private static final int WIDEST_TEXT = 28;
  private static final int MARGIN = 2;

  public TableLayout {
    grid = grid.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
  }

  /**
   * A cell in its place.
   *
   * @param row the first row it covers, from 0
   * @param column the first column it covers, from 0
   * @param rows how many rows it covers, none below the table
   * @param columns how many columns it covers, none that another cell covers
   */
  public record Placed(int row, int column, int rows, int columns, Table.Cell cell) {

    /** Whether the cell begins at this place. */
    public boolean beginsAt(int atRow, int atColumn) {
      return row == atRow && column == atColumn;
    }
  }

  /** The layout of a table; a place that no cell covers is an empty cell of its own. */
  public static TableLayout of(Table table) {
    List<List<Placed>> grid = placed(table);
    int columns = grid.isEmpty() ? 0 : grid.get(0).size();
    List<Integer> least = widths(grid, columns, WIDEST_WORD);
    boolean wide = sum(least) > SHORT_SIDE;
    List<Integer> widths =
        spread(least, widths(grid, columns, WIDEST_TEXT), wide ? LONG_SIDE : SHORT_SIDE);
    return new TableLayout(grid, headerRows(grid), widths, wide, sum(least) > LONG_SIDE);
  }

  /** Whether what stands below the heading of a section begins with a wide table. */
  public static boolean opensWide(Section section) {
    if (!section.paragraphs().isEmpty() || !section.available()) {
      return false;
    }
    if (!section.tables().isEmpty()) {
      return of(section.tables().get(0)).wide();
    }
    return !section.subsections().isEmpty() && opensWide(section.subsections().get(0));
  }

  /** Whether the first section of a part does. */
  public static boolean opensWide(Part part) {
    return !part.sections().isEmpty() && opensWide(part.sections().get(0));
  }

  /** How many columns the table has. */
  public int columns() {
    return widths.size();
  }

  /** The cells that begin in a row, from left to right. */
  public List<Placed> cellsOf(int row) {
    return IntStream.range(0, columns())
        .filter(column -> grid.get(row).get(column).beginsAt(row, column))
        .mapToObj(column -> grid.get(row).get(column))
        .toList();
  }

  /**
   * The widths of the columns as parts of a whole.
   *
   * @param whole what they add up to
   */
  public List<Integer> shares(int whole) {
    int sum = sum(widths);
    List<Integer> shares = new ArrayList<>();
    int taken = 0;
    int before = 0;
    for (int width : widths) {
      before += width;
      int end = whole * before / sum;
      shares.add(end - taken);
      taken = end;
    }
    return shares;
  }

  /** What the page leaves beside the least goes to the columns of long texts. */
  private static List<Integer> spread(List<Integer> least, List<Integer> wished, int page) {
    int left = Math.max(0, page - sum(least));
    int missing = sum(wished) - sum(least);
    return IntStream.range(0, least.size())
        .map(
            column -> {
              int more = wished.get(column) - least.get(column);
              return least.get(column) + (missing <= left ? more : more * left / missing);
            })
        .boxed()
        .toList();
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<List<Placed>> placed(Table table) {
    int rows = table.rows().size();
    List<List<@Nullable Placed>> grid = new ArrayList<>();
    IntStream.range(0, rows).forEach(row -> grid.add(new ArrayList<>()));
    for (int row = 0; row < rows; row++) {
      int column = 0;
      for (Table.Cell cell : table.rows().get(row).cells()) {
        column = free(grid.get(row), column);
        int across = 1;
        while (across < cell.columns() && at(grid.get(row), column + across) == null) {
          across++;
        }
        Placed placed = new Placed(row, column, Math.min(cell.rows(), rows - row), across, cell);
        cover(grid, placed);
        column += across;
      }
    }
    return filled(grid);
  }

  private static void cover(List<List<@Nullable Placed>> grid, Placed placed) {
    for (int row = placed.row(); row < placed.row() + placed.rows(); row++) {
      List<@Nullable Placed> places = grid.get(row);
      while (places.size() < placed.column() + placed.columns()) {
        places.add(null);
      }
      for (int column = 0; column < placed.columns(); column++) {
        places.set(placed.column() + column, placed);
      }
    }
  }

  private static List<List<Placed>> filled(List<List<@Nullable Placed>> grid) {
    int columns = grid.stream().mapToInt(List::size).max().orElse(0);
    List<List<Placed>> filled = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      List<Placed> places = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Placed placed = at(grid.get(row), column);
        places.add(placed == null ? new Placed(row, column, 1, 1, Table.Cell.words("")) : placed);
      }
      filled.add(places);
    }
    return filled;
  }

  private static int free(List<@Nullable Placed> places, int from) {
    int column = from;
    while (at(places, column) != null) {
      column++;
    }
    return column;
  }

  private static @Nullable Placed at(List<@Nullable Placed> places, int column) {
    return column < places.size() ? places.get(column) : null;
  }

  /** A heading that reaches down into the body belongs to the body. */
  private static int headerRows(List<List<Placed>> grid) {
    int rows = 0;
    while (rows < grid.size() && holdsHeadings(grid.get(rows))) {
      rows++;
    }
    int first = rows;
    while (first > 0 && reachesBelow(grid.subList(0, first), rows)) {
      first--;
      rows = first;
    }
    return rows == grid.size() ? 0 : rows;
  }

  private static boolean holdsHeadings(List<Placed> row) {
    return row.stream().anyMatch(placed -> placed.cell().heading())
        && row.stream().map(Placed::cell).allMatch(cell -> cell.heading() || cell.text().isEmpty());
  }

  private static boolean reachesBelow(List<List<Placed>> rows, int end) {
    return rows.stream()
        .flatMap(List::stream)
        .anyMatch(placed -> placed.row() + placed.rows() > end);
  }

  private static List<Integer> widths(List<List<Placed>> grid, int columns, int widestText) {
    int[] widths = new int[columns];
    for (List<Placed> row : grid) {
      for (int column = 0; column < columns; column++) {
        Placed placed = row.get(column);
        if (placed.columns() == 1) {
          widths[column] = Math.max(widths[column], needed(placed.cell(), widestText));
        }
      }
    }
    return IntStream.of(widths).map(width -> Math.max(width, NARROWEST)).boxed().toList();
  }

  /** A number is never broken, a word may be. */
  private static int needed(Table.Cell cell, int widestText) {
    int width = halfCharacters(cell.text());
    boolean number = cell.content() instanceof Span.Printed;
    return (number ? width : Math.min(width, widestText)) + MARGIN;
  }

  private static int halfCharacters(String text) {
    return text.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
  }
}
