package org.juesuan.gateway.audit.rules;

import java.util.regex.Pattern;
import org.juesuan.gateway.audit.document.Document;
import org.juesuan.gateway.audit.document.Interval;
import org.juesuan.gateway.audit.document.Published;

/** How findings print what was computed, and name the row it belongs to. */
final class Printed {

  private static final int WAN = 4;
  private static final int DECIMALS = 4;

  private static final Pattern ZEROS = Pattern.compile("(\\.\\d{2}\\d*?)0+(?=～|$)");

  private Printed() {}

  /** A value in the unit of the figure it is compared with: {@code 4407.94～4407.96万元}. */
  static String like(Published figure, Interval value) {
    return switch (figure.kind()) {
      case WAN_YUAN -> plain(value.shifted(-WAN)) + "万元";
      case YUAN -> plain(value) + "元";
      case PERCENT -> plain(value) + "%";
      case POINTS -> plain(value) + "分";
      case COUNT, WORDS -> plain(value);
    };
  }

  /** A published figure with its unit. */
  static String of(Published figure) {
    return switch (figure.kind()) {
      case WAN_YUAN -> figure.text().strip() + "万元";
      case YUAN -> figure.text().strip() + "元";
      case PERCENT -> figure.text().strip().replaceAll("[%％]$", "") + "%";
      case POINTS -> figure.text().strip() + "分";
      case COUNT, WORDS -> figure.text().strip();
    };
  }

  /** The row or subject a figure stands in, for a reader: {@code 〔205 教育支出〕}; or nothing. */
  static String row(Document document, Published figure) {
    String subject = figure.name().substring(0, Math.max(figure.name().lastIndexOf('.'), 0));
    String row = subject.substring(subject.lastIndexOf('.') + 1);
    String code = row.matches("\\d+") && row.length() > 2 ? row : "";
    String label = (code + " " + document.words(subject + ".name")).strip();
    return label.isEmpty() ? "" : "〔" + label + "〕";
  }

  private static String plain(Interval value) {
    return ZEROS.matcher(value.printed(DECIMALS)).replaceAll("$1");
  }
}
