package org.juesuan.gateway.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a printed table looks like: its lines and columns, and which cell of the account's tables
 * (T1 to T12) stands where. A row and a column are named as the owner of the table names them.
 */
public sealed interface Layout {

  /** Which table of the account it shows. */
  String table();

  /**
   * Two accounts side by side (T1, T4).
   *
   * @param lines how many lines it has
   */
  record TwoSided(String table, int lines, Side left, Side right) implements Layout {}

  /** The tree of the functional classification below 合计 (T2, T3, T5, T8, T9). */
  record Functional(String table, List<Column> columns) implements Layout {
    public Functional {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Economic items in blocks side by side (T6, T10).
   *
   * @param totals the last line
   */
  record Economic(String table, List<Block> blocks, List<Line> totals) implements Layout {
    public Economic {
      blocks = List.copyOf(blocks);
      totals = List.copyOf(totals);
    }
  }

  /**
   * Lines of its own and columns (T7, T11).
   *
   * @param label heading of the lines' names; null where they have none
   */
  record Grid(String table, @Nullable String label, List<Column> columns, List<Line> lines)
      implements Layout {
    public Grid {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line for each purchased service (T12).
   *
   * @param labels headings of what is said of a service in words
   */
  record Services(String table, List<String> labels, List<Column> columns) implements Layout {
    public Services {
      labels = List.copyOf(labels);
      columns = List.copyOf(columns);
    }
  }

  /**
   * One of two sides.
   *
   * @param label heading of its items
   * @param firstNumber 行次 of its first line; null where lines have no numbers
   */
  record Side(
      String heading,
      String label,
      @Nullable Integer firstNumber,
      List<Column> columns,
      List<Line> lines) {
    public Side {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }

    /** What stands in a line, counted from 1; empty where nothing does. */
    public Optional<Line> line(int position) {
      return lines.stream().filter(line -> line.position() == position).findFirst();
    }
  }

  /**
   * A column.
   *
   * @param heading its heading, from the one that spans others down to its own
   * @param number 栏次; empty where columns have no numbers
   * @param of the column of the account's table
   * @param row the row it is of; null where it is the line's
   */
  record Column(List<String> heading, String number, String of, @Nullable String row) {
    public Column {
      heading = List.copyOf(heading);
    }
  }

  /**
   * A line.
   *
   * @param position which line of its side; 0 where it simply follows
   * @param row the row of the account's table
   * @param cells the columns of the account's table that it shows instead of its own columns, an
   *     empty one for an empty cell; none where it shows its own
   */
  record Line(int position, String label, String row, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Economic items below each other, each line's row being its code. */
  record Block(String heading, List<Line> items) {
    public Block {
      items = List.copyOf(items);
    }
  }
}
