package org.juesuan.gateway.report;

import java.util.List;

/**
 * A printed table: rows of cells, some of which reach over several columns or rows. Whoever shows
 * it needs to know no more of it than this.
 *
 * @param id stable name of the table, such as {@code self-evaluations.P2020-05}
 * @param caption its title
 * @param above what its form prints above it, in reading order: its number (公开03表), whose it is,
 *     the unit of its amounts
 * @param notes what stands below it, such as why it holds no figures
 */
public record Table(
    String id, String caption, List<String> above, List<Row> rows, List<String> notes) {

  public Table {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** A table with nothing around it but its title. */
  public Table(String id, String caption, List<Row> rows) {
    this(id, caption, List.of(), rows, List.of());
  }

  /** A row; a cell of an earlier row that reaches down to it does not stand in it again. */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  /**
   * A cell.
   *
   * @param content its words, or its figure
   * @param heading whether it says what others hold
   * @param columns how many columns it reaches over
   * @param rows how many rows it reaches over
   */
  public record Cell(Span content, boolean heading, int columns, int rows) {

    public Cell {
      if (columns < 1 || rows < 1) {
        throw new IllegalArgumentException("a cell takes at least one column and one row");
      }
    }

    /** A cell that says what others hold. */
    public static Cell heading(String text) {
      return new Cell(new Span.Words(text), true, 1, 1);
    }

    public static Cell words(String text) {
      return new Cell(new Span.Words(text), false, 1, 1);
    }

    public static Cell figure(String id, Figure figure) {
      return new Cell(new Span.Printed(id, figure), false, 1, 1);
    }

    /** The same over so many columns. */
    public Cell across(int number) {
      return new Cell(content, heading, number, rows);
    }

    /** The same over so many rows. */
    public Cell down(int number) {
      return new Cell(content, heading, columns, number);
    }

    /** The cell as read; a heading names the unit of a figure. */
    public String text() {
      return content instanceof Span.Printed printed ? printed.figure().inTable() : content.text();
    }
  }
}
