package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Chinese characters: 十二, 三百二十, 两万, 二〇二〇, 玖拾伍. What is ambiguous (一百二 is 120 in speech,
 * 102 to some readers) is not read.
 */
final class ChineseNumeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final int LONGEST = 20;
  private static final int NONE = -1;
  private static final String UNITS = "亿万千百十";
  private static final String FORMAL_UNITS = "仟佰拾";
  private static final long MYRIAD = 10_000;
  private static final long[] WORTH = {100_000_000, MYRIAD, 1000, 100, 10};
  private static final int DIGIT = UNITS.length();

  private ChineseNumeral() {}

  /** Whether the character can begin a number. */
  static boolean isNumeral(char character) {
    return digit(character) >= 0 || UNITS.indexOf(plainUnit(character)) >= 0;
  }

  /** The number that stands here, the cursor behind it; null, the cursor unmoved, where none is. */
  static @Nullable BigDecimal take(Cursor cursor) {
    int length = 0;
    while (length <= LONGEST && isNumeral(cursor.ahead(length))) {
      length++;
    }
    if (length == 0 || length > LONGEST) {
      return null;
    }
    StringBuilder characters = new StringBuilder(length);
    for (int index = 0; index < length; index++) {
      characters.append(plainUnit(cursor.ahead(index)));
    }
    BigDecimal value = value(characters.toString());
    if (value != null) {
      cursor.skip(length);
    }
    return value;
  }

  private static @Nullable BigDecimal value(String numeral) {
    if (numeral.chars().allMatch(character -> digit((char) character) >= 0)) {
      return numeral.length() == 2 ? null : positionalValue(numeral);
    }
    long value = unitValue(numeral, 0);
    return value < 0 ? null : BigDecimal.valueOf(value);
  }

  /** 二〇二〇; two bare digits (三五) are speech for "a few" and no number. */
  private static BigDecimal positionalValue(String numeral) {
    BigDecimal value = BigDecimal.ZERO;
    for (int index = 0; index < numeral.length(); index++) {
      value = value.movePointRight(1).add(BigDecimal.valueOf(digit(numeral.charAt(index))));
    }
    return value;
  }

  /** The number read from this unit of {@link #UNITS} downwards; negative where it is none. */
  private static long unitValue(String numeral, int unit) {
    if (unit == UNITS.length()) {
      return numeral.length() == 1 ? digit(numeral.charAt(0)) : NONE;
    }
    int at =
        UNITS.charAt(unit) == '亿' ? numeral.lastIndexOf('亿') : numeral.indexOf(UNITS.charAt(unit));
    if (at < 0) {
      return unitValue(numeral, unit + 1);
    }
    long worth = WORTH[unit];
    long multiple = multiple(numeral.substring(0, at), unit);
    long remainder = remainder(numeral.substring(at + 1), unit, worth);
    return multiple <= 0 || remainder < 0 ? NONE : multiple * worth + remainder;
  }

  private static long multiple(String numeral, int unit) {
    if (numeral.isEmpty()) {
      return UNITS.charAt(unit) == '十' ? 1 : NONE;
    }
    boolean manyPossible = WORTH[unit] >= MYRIAD;
    return manyPossible || numeral.length() == 1
        ? unitValue(numeral, manyPossible ? 1 : DIGIT)
        : NONE;
  }

  /** What follows a unit stands in the next lower unit, or 零 stands between. */
  private static long remainder(String numeral, int unit, long worth) {
    if (numeral.isEmpty()) {
      return 0;
    }
    boolean zeroBetween = digit(numeral.charAt(0)) == 0;
    long value = unitValue(zeroBetween ? numeral.substring(1) : numeral, unit + 1);
    boolean certain = zeroBetween || value * 10 >= worth;
    return value > 0 && value < worth && certain ? value : NONE;
  }

  private static char plainUnit(char character) {
    int formal = FORMAL_UNITS.indexOf(character);
    return formal < 0 ? character : UNITS.charAt(formal + 2);
  }

  private static int digit(char character) {
    if (character == '两') {
      return 2;
    }
    int plain = DIGITS.indexOf(character);
    return plain >= 0 ? plain : FORMAL_DIGITS.indexOf(character);
  }
}
