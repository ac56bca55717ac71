package org.juesuan.evaluation.workbook;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a number cell is shown, as far as it matters for what was written in it.
 *
 * @param kind what is shown
 * @param decimals how many decimals are shown at least
 * @param adds whether it shows words of its own beside the number, such as 次 or 万元
 */
record NumberFormat(Kind kind, int decimals, boolean adds) {

  private static final NumberFormat PLAIN = new NumberFormat(Kind.NUMBER, 0, false);
  private static final Set<String> GENERAL = Set.of("General", "GENERAL", "@", "G/通用格式");
  private static final Pattern SCIENTIFIC = Pattern.compile(".*[eE][+-].*");

  /** Words that say no more than the number: none, or a sign of money. */
  private static final Pattern SIGN = Pattern.compile("[\\s¥￥$()-]*");

  private static final Pattern CLOCK = Pattern.compile("(?i).*[hs].*");
  private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|\\\\(.)");

  /** Colours and conditions, room for a character, filling with one, and thousands. */
  private static final Pattern LOOKS = Pattern.compile("\\[[^\\]]*]|_.|\\*.|,");

  private static final Pattern DAY = Pattern.compile("(?i)y.*m.*d.*|m.*d.*y.*|d.*m.*y.*");
  private static final Pattern TIME = Pattern.compile("(?i).*[ymdhs年月日时分秒].*");
  private static final Pattern DECIMALS = Pattern.compile("[^.]*\\.(0*).*");

  /** What a number stands for. */
  enum Kind {
    /** The number itself. */
    NUMBER,
    /** Hundredths. */
    PERCENT,
    /** A day with its year. */
    DAY,
    /** A time, a day without a year, a fraction: what was written cannot be told. */
    OTHER
  }

  /** Reads a format; null is the general one. */
  static NumberFormat of(@Nullable String format) {
    if (format == null || format.isBlank() || GENERAL.contains(format)) {
      return PLAIN;
    }
    int end = format.indexOf(';');
    String positive = end < 0 ? format : format.substring(0, end);
    String shown = LOOKS.matcher(WORDS.matcher(positive).replaceAll("")).replaceAll("");
    boolean adds = !SIGN.matcher(words(positive)).matches();
    if (SCIENTIFIC.matcher(shown).matches() || GENERAL.contains(shown)) {
      return new NumberFormat(Kind.NUMBER, 0, adds);
    }
    if (TIME.matcher(shown).matches()) {
      boolean day = DAY.matcher(shown).matches() && !CLOCK.matcher(shown).matches();
      return new NumberFormat(day ? Kind.DAY : Kind.OTHER, 0, false);
    }
    if (shown.contains("/") || shown.contains("@")) {
      return new NumberFormat(Kind.OTHER, 0, false);
    }
    Matcher decimals = DECIMALS.matcher(shown);
    return new NumberFormat(
        shown.contains("%") ? Kind.PERCENT : Kind.NUMBER,
        decimals.matches() ? decimals.group(1).length() : 0,
        adds);
  }

  private static String words(String format) {
    return WORDS
        .matcher(format)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .collect(Collectors.joining());
  }

  /**
   * The number as it was written: no shorter than it is shown, and no digit lost that is kept but
   * not shown.
   */
  String written(BigDecimal number) {
    BigDecimal kept = number.round(NumberCell.EXACT);
    BigDecimal shown = kind == Kind.PERCENT ? kept.movePointRight(2) : kept;
    BigDecimal stripped = shown.stripTrailingZeros();
    String digits = stripped.setScale(Math.max(decimals, stripped.scale())).toPlainString();
    return kind == Kind.PERCENT ? digits + "%" : digits;
  }
}
