package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.json.StorableText;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.SheetCell;

/**
 * Turns cells into the texts that were written in them. Never guesses: what a spreadsheet program
 * made something else of is a fault of its cell.
 */
final class CellTexts {

  private static final BigDecimal LARGEST_EXACT = BigDecimal.TEN.pow(15);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(100_000);
  private static final Pattern DASHES = Pattern.compile("[-—–－―/]+");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

  private final String sheet;
  private final FormGrid grid;
  private final LocalDate dayZero;
  private final List<CellFault> faults = new ArrayList<>();

  CellTexts(String sheet, FormGrid grid, boolean startsIn1904) {
    this.sheet = sheet;
    this.grid = grid;
    this.dayZero = startsIn1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
  }

  /** What was found wrong so far. */
  List<CellFault> faults() {
    return faults;
  }

  /** Takes note of something wrong with a cell. */
  void fault(CellAddress cell, String message) {
    fault(cell, PlatformError.INVALID_FIELD.code(), message);
  }

  /** Takes note of something wrong with a cell. */
  void fault(CellAddress cell, String code, String message) {
    faults.add(new CellFault(sheet, cell, code, message));
  }

  /** The words of a cell to the letter; empty for nothing. */
  String text(CellAddress address) {
    grid.take(address);
    SheetCell cell = grid.cell(address);
    if (cell.kind() != SheetCell.Kind.NUMBER) {
      return words(address, cell);
    }
    NumberFormat format = NumberFormat.of(cell.format());
    if (format.adds()) {
      fault(address, "is shown with words that only its format has; write it as text");
      return "";
    }
    return number(address, cell, format);
  }

  /** The words of a cell, null for nothing. */
  @Nullable String textOrNull(CellAddress address) {
    String text = text(address);
    return text.isEmpty() ? null : text;
  }

  /** A figure in ordinary digits; null for nothing and for a dash. */
  @Nullable String figure(CellAddress address) {
    grid.take(address);
    SheetCell cell = grid.cell(address);
    if (cell.kind() == SheetCell.Kind.NUMBER) {
      NumberFormat format = NumberFormat.of(cell.format());
      if (format.kind() != NumberFormat.Kind.NUMBER) {
        fault(address, "must be a number, and not be shown as a percentage, a date or a time");
        return null;
      }
      return number(address, cell, format);
    }
    String figure = FormWords.plain(words(address, cell));
    return isNothing(figure) ? null : withoutThousands(figure);
  }

  /** A rate in per cent, "95" for 95%; null for nothing and for a dash. */
  @Nullable String percent(CellAddress address) {
    grid.take(address);
    SheetCell cell = grid.cell(address);
    if (cell.kind() != SheetCell.Kind.NUMBER) {
      String rate = FormWords.plain(words(address, cell));
      return isNothing(rate)
          ? null
          : rate.endsWith("%") ? rate.substring(0, rate.length() - 1) : rate;
    }
    NumberFormat format = NumberFormat.of(cell.format());
    String rate = number(address, cell, format);
    if (rate.endsWith("%")) {
      return rate.substring(0, rate.length() - 1);
    }
    BigDecimal bare = new BigDecimal(cell.text());
    if (format.kind() != NumberFormat.Kind.NUMBER
        || (bare.signum() > 0 && bare.compareTo(BigDecimal.ONE) <= 0)) {
      fault(address, "must be a percentage, such as 95%");
    }
    return rate;
  }

  private String words(CellAddress address, SheetCell cell) {
    switch (cell.kind()) {
      case EMPTY -> {
        return "";
      }
      case TEXT -> {
        String text = SheetText.unescaped(cell.text());
        if (StorableText.isStorable(text)) {
          return text;
        }
        fault(address, "must be text");
      }
      case ERROR -> fault(address, "holds an error of the sheet");
      case NOT_CALCULATED, EMPTY_RESULT ->
          fault(
              address,
              "holds a formula without its result; open the file in a spreadsheet program and save"
                  + " it, or write the value");
      case BOOLEAN, NUMBER -> fault(address, "must be text");
    }
    return "";
  }

  private String number(CellAddress address, SheetCell cell, NumberFormat format) {
    BigDecimal number = new BigDecimal(cell.text());
    if (number.abs().compareTo(LARGEST_EXACT) >= 0 || number.scale() > 300) {
      fault(
          address, "is too large for a number cell, which is exact to 15 digits; write it as text");
      return "";
    }
    return switch (format.kind()) {
      case NUMBER, PERCENT -> format.written(number);
      case DAY -> day(address, number);
      case OTHER -> {
        fault(
            address,
            "was taken for a date, a time or a fraction by the spreadsheet program; set the cell to"
                + " text and write it again");
        yield "";
      }
    };
  }

  private String day(CellAddress address, BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (!whole || number.signum() <= 0 || number.compareTo(LAST_DAY) > 0) {
      fault(address, "is no day; set the cell to text and write it again");
      return "";
    }
    return dayZero.plusDays(number.longValueExact()).toString();
  }

  private static boolean isNothing(String figure) {
    return figure.isEmpty() || DASHES.matcher(figure).matches();
  }

  private static String withoutThousands(String figure) {
    return THOUSANDS.matcher(figure).matches() ? figure.replace(",", "") : figure;
  }
}
