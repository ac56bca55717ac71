package org.juesuan.gateway.render.docx;

/**
 * An A4 page with the margins of official documents (source: GB/T 9704-2012, 5.2), in twentieths of
 * a point.
 *
 * @param width from left to right as the page is read
 * @param textWidth what the margins leave of it
 */
record Page(int width, int height, int top, int bottom, int left, int right, int textWidth) {

  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;

  /** 37 mm at the top, 28 mm at the binding; what is written is 156 mm by 225 mm. */
  private static final int HEAD = 2098;

  private static final int FOOT = 1985;
  private static final int BINDING = 1588;
  private static final int EDGE = 1474;
  private static final int FOOTER = 1588;

  static Page of(boolean wide) {
    // A page on its long side is bound at its top.
    return wide
        ? new Page(LONG_SIDE, SHORT_SIDE, BINDING, EDGE, FOOT, HEAD, LONG_SIDE - FOOT - HEAD)
        : new Page(SHORT_SIDE, LONG_SIDE, HEAD, FOOT, BINDING, EDGE, SHORT_SIDE - BINDING - EDGE);
  }

  /** The properties of a section of such pages. */
  void write(WordXml xml) {
    String orientation = width > height ? "landscape" : "portrait";
    xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", orientation)
        .empty(
            "w:pgMar",
            "w:top",
            text(top),
            "w:right",
            text(right),
            "w:bottom",
            text(bottom),
            "w:left",
            text(left),
            "w:header",
            text(EDGE / 2),
            "w:footer",
            text(Math.min(FOOTER, bottom) / 2),
            "w:gutter",
            "0");
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
