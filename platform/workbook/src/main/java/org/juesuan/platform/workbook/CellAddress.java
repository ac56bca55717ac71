package org.juesuan.platform.workbook;

import java.util.Comparator;

/**
 * Where a cell stands.
 *
 * @param row counted from 1, as a sheet shows it
 * @param column counted from 0: A is 0
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

  private static final Comparator<CellAddress> BY_ROW =
      Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

  /**
   * The address of a written one such as {@code D12}; signs of absolute references are passed over.
   */
  static CellAddress of(String written) {
    String plain = written.replace("$", "");
    int letters = 0;
    while (letters < plain.length() && Character.isLetter(plain.charAt(letters))) {
      letters++;
    }
    return new CellAddress(Integer.parseInt(plain.substring(letters)), column(plain));
  }

  /** The column of a written address, counted from 0. */
  public static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** The letters of a column counted from 0: A, B, …, Z, AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  @Override
  public int compareTo(CellAddress other) {
    return BY_ROW.compare(this, other);
  }

  /** As a sheet names it, such as {@code D12}. */
  @Override
  public String toString() {
    return letters(column) + row;
  }
}
