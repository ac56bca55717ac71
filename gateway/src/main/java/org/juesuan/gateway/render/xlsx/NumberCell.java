package org.juesuan.gateway.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Unit;

/**
 * A figure as a spreadsheet holds it: a number that can be added up, and the format in which it
 * shows exactly the digits that are printed.
 *
 * @param value the number; a rate as its hundredth
 * @param format the number format of the cell
 */
record NumberCell(BigDecimal value, String format) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,16}(\\.\\d{1,10})?");
  private static final int PERCENT = 2;

  /** The number of a figure as a table prints it; empty where its owner printed something else. */
  static Optional<NumberCell> of(Figure figure) {
    boolean rate = figure.unit() == Unit.PERCENT;
    String text = figure.inTable();
    String digits = rate ? text.substring(0, text.length() - 1) : text;
    if (!NUMBER.matcher(digits).matches()) {
      return Optional.empty();
    }
    BigDecimal printed = new BigDecimal(digits);
    String format = format(printed.scale());
    return Optional.of(
        rate
            ? new NumberCell(printed.movePointLeft(PERCENT), format + "%")
            : new NumberCell(printed, format));
  }

  /** A whole number. */
  static NumberCell whole(int number) {
    return new NumberCell(BigDecimal.valueOf(number), format(0));
  }

  /** The format with so many decimals. */
  static String format(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }
}
