package org.juesuan.gateway.render.xlsx;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.gateway.render.PrintableText;

/** A sheet of the workbook, set up for A4 paper. Text in it never becomes a formula. */
final class ReportSheet {

  private static final String FONT = "宋体";
  private static final String HEADING_FONT = "黑体";
  private static final String TEXT = "@";
  private static final int SIZE = 10;
  private static final int CAPTION_SIZE = 16;
  private static final int NOTE_SIZE = 9;
  private static final short ONE_PAGE_WIDE = 1;
  private static final short ANY_NUMBER_OF_PAGES = 0;

  /** How a cell looks. */
  enum Look {
    CAPTION,
    NOTE,
    HEADING,
    WORDS,
    NUMBER
  }

  private final Worksheet sheet;

  ReportSheet(Worksheet sheet, List<Integer> widths, boolean wide, String note) {
    this.sheet = sheet;
    for (int column = 0; column < widths.size(); column++) {
      sheet.width(column, widths.get(column));
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation(wide ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToWidth(ONE_PAGE_WIDE);
    sheet.fitToHeight(ANY_NUMBER_OF_PAGES);
    // In headers and footers an ampersand begins a code unless there are two.
    sheet.header(PrintableText.of(note).replace("&", "&&"), Position.RIGHT);
    sheet.footer("— &P —", Position.CENTER);
  }

  /** Keeps the rows above in sight, on the screen and on every printed page. */
  void keepInSight(int rows) {
    sheet.freezePane(0, rows);
    sheet.repeatRows(0, rows - 1);
  }

  /** Words over so many columns of one row. */
  void words(int row, int columns, Look look, String text) {
    place(row, 0, 1, columns, look, TEXT);
    write(row, 0, text);
  }

  /** Words in a cell. */
  void words(int row, int column, int rows, int columns, Look look, String text) {
    place(row, column, rows, columns, look, TEXT);
    write(row, column, text);
  }

  /** A number in a cell. */
  void number(int row, int column, int rows, int columns, NumberCell number) {
    place(row, column, rows, columns, Look.NUMBER, number.format());
    sheet.value(row, column, number.value());
  }

  /** The name under which the sheet is found. */
  String name() {
    return sheet.getName();
  }

  Worksheet worksheet() {
    return sheet;
  }

  private void write(int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, escaped(text));
    }
  }

  /** {@code _x000D_} is read as the character of that number (source: ECMA-376, ST_Xstring). */
  private static String escaped(String text) {
    return PrintableText.of(text).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }

  private void place(int row, int column, int rows, int columns, Look look, String format) {
    var range = sheet.range(row, column, row + rows - 1, column + columns - 1);
    StyleSetter style = range.style();
    style.fontName(FONT).fontSize(SIZE).verticalAlignment("center").format(format);
    switch (look) {
      case CAPTION ->
          style.fontName(HEADING_FONT).fontSize(CAPTION_SIZE).horizontalAlignment("center");
      case NOTE -> style.fontSize(NOTE_SIZE).horizontalAlignment("left").wrapText(true);
      case HEADING ->
          style
              .fontName(HEADING_FONT)
              .borderStyle(BorderStyle.THIN)
              .horizontalAlignment("center")
              .wrapText(true);
      case WORDS -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("left").wrapText(true);
      case NUMBER -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("right");
    }
    style.set();
    if (rows > 1 || columns > 1) {
      range.merge();
    }
  }
}
