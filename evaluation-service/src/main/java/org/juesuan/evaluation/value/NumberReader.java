package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits: {@code 300000}, {@code 1,300}, {@code 3.5}; no sign, no multiple. */
final class NumberReader {

  private static final int MOST_DIGITS = 24;
  private static final int GROUP = 3;

  private final Cursor cursor;
  private final StringBuilder digits = new StringBuilder();

  private NumberReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Either the number or why there is none. */
  record Result(BigDecimal number, @Nullable Misreading fault) {}

  /** Reads at the cursor, which stands on a digit or on the point before one. */
  static Result read(Cursor cursor) {
    return new NumberReader(cursor).number();
  }

  private Result number() {
    Misreading fault = wholePart();
    if (fault == null && cursor.here() == '.' && WrittenText.isDigit(cursor.ahead(1))) {
      cursor.skip(1);
      digits.append('.');
      run();
    }
    if (fault == null && cursor.here() == '.') {
      fault = Misreading.NUMBER_FORM;
    }
    if (fault == null && digits.length() > MOST_DIGITS) {
      fault = Misreading.TOO_MANY_DIGITS;
    }
    return fault == null
        ? new Result(new BigDecimal("0" + digits), null)
        : new Result(BigDecimal.ZERO, fault);
  }

  private @Nullable Misreading wholePart() {
    int length = run();
    if (length > GROUP && isSeparatorBeforeDigit()) {
      return cursor.here() == ' ' ? Misreading.SEVERAL_VALUES : Misreading.SEPARATORS;
    }
    while (isSeparatorBeforeDigit()) {
      boolean blank = cursor.here() == ' ';
      cursor.skip(1);
      if (run() != GROUP) {
        return blank ? Misreading.SEVERAL_VALUES : Misreading.SEPARATORS;
      }
    }
    return null;
  }

  private boolean isSeparatorBeforeDigit() {
    char here = cursor.here();
    return (here == ',' || here == ' ') && WrittenText.isDigit(cursor.ahead(1));
  }

  private int run() {
    int length = 0;
    while (cursor.isDigitHere()) {
      if (digits.length() <= MOST_DIGITS) {
        digits.append(cursor.here());
      }
      cursor.skip(1);
      length++;
    }
    return length;
  }
}
