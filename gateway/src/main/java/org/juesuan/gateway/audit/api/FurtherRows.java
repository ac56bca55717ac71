package org.juesuan.gateway.audit.api;

import org.juesuan.gateway.audit.api.FurtherTableBody.FurtherRowBody;
import org.juesuan.gateway.audit.document.Codes;
import org.juesuan.gateway.audit.document.Kind;
import org.juesuan.gateway.audit.document.Published;

/** What the rows and cells of a table mean that no form describes, as far as that can be seen. */
final class FurtherRows {

  private static final String TOTALS = "合\\s*计|总\\s*计|总合计";
  private static final String PARTS = ".*(其中|小计|合计|总计).*";
  private static final String RATES = ".*([率占比%％]|幅度).*";

  private FurtherRows() {}

  /** The row's code, {@code total}, {@code r3} for an entry, or {@code x3} for a part of others. */
  static String name(FurtherRowBody row, int index) {
    String label = row.name() == null ? "" : row.name().strip();
    if (row.code() != null) {
      return row.code();
    }
    if (label.matches(TOTALS)) {
      return Codes.TOTAL;
    }
    return (label.matches(PARTS) ? "x" : "r") + (index + 1);
  }

  /** An amount, unless the heading says it is a rate or the cell holds words. */
  static Kind kind(String heading, String text) {
    if (!text.matches(Published.NUMBER)) {
      return Kind.WORDS;
    }
    return heading.matches(RATES) ? Kind.PERCENT : Kind.WAN_YUAN;
  }
}
