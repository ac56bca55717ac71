package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written number as a spreadsheet keeps it: digits, and a format that shows them to the letter.
 *
 * @param digits what is kept
 * @param format how it is shown, such as {@code 0.0000}
 */
record NumberCell(BigDecimal digits, String format) {

  /** A spreadsheet keeps 15 significant digits; what stands behind them is binary noise. */
  static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,13})(\\.(\\d{1,10}))?(%)?");

  /** A written number; empty where a number cell would not show it to the letter. */
  static Optional<NumberCell> of(String written) {
    Matcher number = NUMBER.matcher(written);
    if (!number.matches()) {
      return Optional.empty();
    }
    String decimals = number.group(3) == null ? "" : number.group(3);
    boolean percent = number.group(4) != null;
    String shown = written.replace("%", "");
    BigDecimal digits = percent ? new BigDecimal(shown).movePointLeft(2) : new BigDecimal(shown);
    String format =
        (decimals.isEmpty() ? "0" : "0." + "0".repeat(decimals.length())) + (percent ? "%" : "");
    boolean exact = digits.round(EXACT).compareTo(digits) == 0;
    return exact && NumberFormat.of(format).written(digits).equals(written)
        ? Optional.of(new NumberCell(digits, format))
        : Optional.empty();
  }
}
