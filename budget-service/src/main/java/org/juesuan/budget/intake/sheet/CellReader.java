package org.juesuan.budget.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.json.StorableText;
import org.juesuan.platform.workbook.SheetCell;

/**
 * Turns a cell into the text the API has for it. Never guesses: what is not plainly one value is a
 * fault of the cell.
 */
final class CellReader {

  /** A spreadsheet keeps 15 significant digits; what stands behind them is binary noise. */
  private static final MathContext EXACT = new MathContext(15);

  /** With its two decimals, an amount below it is kept exactly in a number cell. */
  private static final BigDecimal LARGEST_EXACT_AMOUNT = BigDecimal.TEN.pow(13);

  private static final BigDecimal LARGEST_EXACT_WHOLE = BigDecimal.TEN.pow(15);

  private static final Pattern AMOUNT =
      Pattern.compile("[¥]?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,16}))(?:\\.(\\d{1,2})0*)?元?");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?: 0?0:00(:00)?)?");
  private static final Pattern CODE = Pattern.compile("\\d{1,20}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int LARGEST_SERIAL = 100_000;

  private final LocalDate dayZero;

  CellReader(boolean startsIn1904) {
    this.dayZero = startsIn1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
  }

  /** A cell that cannot be read. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final CellFault fault;

    Refused(CellFault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }

    CellFault fault() {
      return fault;
    }
  }

  /**
   * The value of a cell that is not blank.
   *
   * @throws Refused if it is not one
   */
  String read(Column column, SheetCell cell) throws Refused {
    switch (cell.kind()) {
      case ERROR -> throw new Refused(CellFault.SHEET_ERROR);
      case NOT_CALCULATED, EMPTY_RESULT -> throw new Refused(CellFault.NOT_CALCULATED);
      case TEXT, NUMBER, BOOLEAN, EMPTY -> {}
    }
    return switch (column.content()) {
      case AMOUNT -> amount(cell).toString();
      case DATE -> date(cell).toString();
      case WORD -> word(Objects.requireNonNull(column.vocabulary()), cell);
      case ID -> id(cell);
      case CODE -> matching(CODE, narrow(plainText(cell)), CellFault.NOT_A_CODE);
      case TEXT -> plainText(cell);
    };
  }

  private static Money amount(SheetCell cell) throws Refused {
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      return exact(new BigDecimal(cell.text()));
    }
    Matcher written = AMOUNT.matcher(narrow(cell.text()).replace(" ", ""));
    if (!written.matches()) {
      throw new Refused(CellFault.NOT_AN_AMOUNT);
    }
    String decimals = written.group(2) == null ? "" : written.group(2);
    String whole = written.group(1).replace(",", "");
    return money(new BigDecimal(whole + "." + (decimals + "00").substring(0, 2)));
  }

  private static Money exact(BigDecimal number) throws Refused {
    if (number.abs().compareTo(LARGEST_EXACT_AMOUNT) >= 0) {
      throw new Refused(CellFault.TOO_LARGE_FOR_A_NUMBER);
    }
    BigDecimal kept = number.round(EXACT).stripTrailingZeros();
    if (kept.scale() > 2) {
      throw new Refused(CellFault.NOT_AN_AMOUNT);
    }
    return money(kept);
  }

  private static Money money(BigDecimal yuan) throws Refused {
    try {
      return Money.ofYuan(yuan);
    } catch (IllegalArgumentException outOfRange) {
      throw new Refused(CellFault.NOT_AN_AMOUNT);
    }
  }

  private LocalDate date(SheetCell cell) throws Refused {
    String written = narrow(cell.kind() == SheetCell.Kind.NUMBER ? plainText(cell) : cell.text());
    if (cell.kind() == SheetCell.Kind.NUMBER && written.length() < "20200302".length()) {
      int serial = Integer.parseInt(matching(CODE, written, CellFault.NOT_A_DATE));
      if (serial == 0 || serial > LARGEST_SERIAL) {
        throw new Refused(CellFault.NOT_A_DATE);
      }
      return dayZero.plusDays(serial);
    }
    Matcher day = DATE.matcher(written);
    if (!day.matches()) {
      throw new Refused(CellFault.NOT_A_DATE);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2) == null ? day.group(4) : day.group(2)),
          Integer.parseInt(day.group(2) == null ? day.group(5) : day.group(3)));
    } catch (DateTimeException noSuchDay) {
      throw new Refused(CellFault.NOT_A_DATE);
    }
  }

  private static String word(Vocabulary vocabulary, SheetCell cell) throws Refused {
    String value = vocabulary.meaningOf(narrow(plainText(cell)));
    if (value == null) {
      throw new Refused(CellFault.NOT_A_WORD);
    }
    return value;
  }

  private static String id(SheetCell cell) throws Refused {
    return UUID.fromString(matching(ID, narrow(cell.text()), CellFault.NOT_AN_ID)).toString();
  }

  /** Text as it is; a number stands for its digits, as in codes and numbers of vouchers. */
  private static String plainText(SheetCell cell) throws Refused {
    if (cell.kind() == SheetCell.Kind.BOOLEAN || !StorableText.isStorable(cell.text())) {
      throw new Refused(CellFault.NOT_TEXT);
    }
    if (cell.kind() != SheetCell.Kind.NUMBER) {
      return cell.text().strip();
    }
    BigDecimal number = new BigDecimal(cell.text());
    if (number.abs().compareTo(LARGEST_EXACT_WHOLE) >= 0) {
      throw new Refused(CellFault.TOO_LARGE_FOR_A_NUMBER);
    }
    BigDecimal kept = number.round(EXACT).stripTrailingZeros();
    if (kept.scale() > EXACT.getPrecision()) {
      throw new Refused(CellFault.NOT_TEXT);
    }
    return kept.toPlainString();
  }

  private static String matching(Pattern form, String text, CellFault otherwise) throws Refused {
    if (!form.matcher(text).matches()) {
      throw new Refused(otherwise);
    }
    return text;
  }

  /** Full-width digits, commas and the like as their ordinary forms; ￥ becomes ¥. */
  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
