package org.juesuan.procurement.asset.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.platform.web.json.StorableText;
import org.juesuan.platform.workbook.SheetCell;

/** What a cell says as a text, a number or a day; empty if it is not plainly one. */
final class CellValues {

  /** A spreadsheet keeps 15 significant digits; what stands behind them is binary noise. */
  private static final MathContext KEPT = new MathContext(15);

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,18})(\\.\\d{1,9})?");
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int LARGEST_SERIAL = 100_000;

  private final LocalDate dayZero;

  CellValues(boolean startsIn1904) {
    dayZero = startsIn1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
  }

  /** A text; a number stands for its digits, as in a card number. */
  Optional<String> text(SheetCell cell) {
    return switch (cell.kind()) {
      case TEXT ->
          StorableText.isStorable(cell.text())
              ? Optional.of(cell.text().strip())
              : Optional.empty();
      case NUMBER -> number(cell).map(BigDecimal::toPlainString);
      case EMPTY, BOOLEAN, ERROR, NOT_CALCULATED, EMPTY_RESULT -> Optional.empty();
    };
  }

  /** A number, with thousands separated or not. */
  Optional<BigDecimal> number(SheetCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> Optional.of(plain(new BigDecimal(cell.text()).round(KEPT)));
      case TEXT ->
          Optional.of(narrow(cell.text()))
              .filter(written -> NUMBER.matcher(written).matches())
              .map(written -> plain(new BigDecimal(written.replace(",", ""))));
      case EMPTY, BOOLEAN, ERROR, NOT_CALCULATED, EMPTY_RESULT -> Optional.empty();
    };
  }

  /** A day, written or as the number a spreadsheet keeps for it. */
  Optional<LocalDate> day(SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      return number(cell)
          .filter(serial -> serial.scale() == 0 && serial.signum() > 0)
          .filter(serial -> serial.compareTo(BigDecimal.valueOf(LARGEST_SERIAL)) <= 0)
          .map(serial -> dayZero.plusDays(serial.longValueExact()));
    }
    Matcher written = DAY.matcher(narrow(cell.text()));
    if (cell.kind() != SheetCell.Kind.TEXT || !written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(written.group(1)),
              Integer.parseInt(written.group(2)),
              Integer.parseInt(written.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Full-width digits, commas and the like as their ordinary forms. */
  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
