package org.juesuan.gateway.render;

import java.util.regex.Pattern;

/** Text as a document can hold it. */
public final class PrintableText {

  /** What XML 1.0 has no place for (source: XML 1.0, production 2). */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private PrintableText() {}

  /** The text with U+FFFD in place of every character that no document can hold. */
  public static String of(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }
}
