package org.juesuan.evaluation.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook keeps it: characters that its XML cannot hold stand as {@code _x000D_}
 * (source: ECMA-376, ST_Xstring).
 */
final class SheetText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern TO_ESCAPE =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  static String escaped(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
