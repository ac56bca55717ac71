package org.juesuan.evaluation.value;

/**
 * Brings the many written forms of the same sign into one: full-width digits and signs, dashes,
 * tildes, brackets, two-character comparisons. White space goes, except between two digits, where
 * it may separate two numbers.
 */
final class WrittenText {

  private static final String LONG_DASHES = "—―─";
  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

  private WrittenText() {}

  /** The text in its one form; at most as long as before. */
  static String normalised(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean spaceBefore = false;
    for (int index = 0; index < text.length(); index++) {
      char raw = text.charAt(index);
      if (isInvisible(raw)) {
        spaceBefore = true;
        continue;
      }
      boolean repeatedDash =
          index > 0 && LONG_DASHES.indexOf(raw) >= 0 && raw == text.charAt(index - 1);
      if (repeatedDash) {
        continue;
      }
      append(result, oneForm(raw), spaceBefore);
      spaceBefore = false;
    }
    return withoutTrailingPunctuation(result);
  }

  /** Whether the character is one of 0 to 9. */
  static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static void append(StringBuilder result, char next, boolean spaceBefore) {
    int length = result.length();
    char last = length == 0 ? '\0' : result.charAt(length - 1);
    if (spaceBefore && isDigit(last) && isDigit(next)) {
      result.append(' ');
    }
    char joined = joined(last, next);
    if (joined == '\0') {
      result.append(next);
    } else {
      result.setCharAt(length - 1, joined);
    }
  }

  /** {@code >=} and {@code =>} are one sign; {@code \0} where the two stay two. */
  private static char joined(char last, char next) {
    if ((last == '>' && next == '=') || (last == '=' && next == '>')) {
      return '≥';
    }
    if ((last == '<' && next == '=') || (last == '=' && next == '<')) {
      return '≤';
    }
    return '\0';
  }

  private static char oneForm(char raw) {
    return switch (raw) {
      case '‐', '‑', '‒', '–', '—', '―', '─', '−', '﹣', '－' -> '-';
      case '〜', '∼', '˜', '～' -> '~';
      case '≧', '⩾', '≮' -> '≥';
      case '≦', '⩽', '≯' -> '≤';
      case '﹥' -> '>';
      case '﹤' -> '<';
      case '﹪' -> '%';
      case '∶', '︰' -> ':';
      case '〔', '【', '﹙' -> '(';
      case '〕', '】', '﹚' -> ')';
      case '￥' -> '¥';
      default ->
          raw >= FULL_WIDTH_FIRST && raw <= FULL_WIDTH_LAST
              ? (char) (raw - FULL_WIDTH_OFFSET)
              : raw;
    };
  }

  private static boolean isInvisible(char raw) {
    return Character.isWhitespace(raw)
        || Character.isSpaceChar(raw)
        || Character.isISOControl(raw)
        || raw == '\u200B'
        || raw == '\uFEFF';
  }

  private static String withoutTrailingPunctuation(StringBuilder text) {
    int end = text.length();
    while (end > 0 && "。；;，,、.!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
