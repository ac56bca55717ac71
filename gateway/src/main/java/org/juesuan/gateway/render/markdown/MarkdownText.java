package org.juesuan.gateway.render.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.gateway.render.PrintableText;

/** Words in which no character is a mark of Markdown or of HTML. */
final class MarkdownText {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");

  /** What begins a list, a quotation or a rule at the start of a line. */
  private static final Pattern OPENING = Pattern.compile("(?m)^(\\s*)([-+=]|\\d{1,9}[.)])");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private MarkdownText() {}

  /** A paragraph; a line break in it stays one. */
  static String of(String text) {
    return lines(text, "\\\n");
  }

  /** Words that have to stand in one line, such as a heading. */
  static String ofOneLine(String text) {
    return lines(text, " ");
  }

  /** Words in a cell of a table, where a line cannot end. */
  static String ofCell(String text) {
    return lines(text, "<br>");
  }

  private static String lines(String text, String lineBreak) {
    String escaped = MARKS.matcher(PrintableText.of(text.strip())).replaceAll("\\\\$0");
    String opened =
        OPENING
            .matcher(escaped)
            .replaceAll(
                found ->
                    // Only the last character makes it a mark: 1. and 1) are numbers before it.
                    Matcher.quoteReplacement(found.group(1) + escapedLast(found.group(2))));
    return LINE_BREAK.matcher(opened).replaceAll(Matcher.quoteReplacement(lineBreak));
  }

  private static String escapedLast(String mark) {
    int last = mark.length() - 1;
    return mark.substring(0, last) + "\\" + mark.charAt(last);
  }
}
