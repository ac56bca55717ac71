package org.juesuan.evaluation.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.evaluation.workbook.PrintedSheet.Look;
import org.juesuan.evaluation.workbook.PrintedSheet.PrintedCell;
import org.juesuan.platform.workbook.CellRange;

/** Writes sheets for A4 paper: borders, merged cells, what is printed, and the page. */
final class WorkbookWriter {

  /** Name of the sheet of notes, which is not read. */
  static final String NOTES = "填写说明";

  private static final String FONT = "宋体";
  private static final String TEXT = "@";
  private static final String GREY = "808080";
  private static final int TITLE_SIZE = 16;
  private static final int SIDE_SIZE = 9;
  private static final int NOTE_WIDTH = 110;
  private static final short ONE_PAGE_WIDE = 1;
  private static final short ANY_NUMBER_OF_PAGES = 0;
  private static final String CHOICES = "\"达成,部分达成,未达成\"";
  private static final List<String> RULES =
      List.of(
          "每个项目一张表；在右侧填写“项目编码”，“表样”不得改动。“版本”由系统填写：新项目留空，下载后修改的不得改动。",
          "“得分”留空由系统按评分规则计算；与计算结果不同的，在“得分说明”填写理由。“得分依据”为“计算”的，得分由系统计算。",
          "定性指标可在“达成程度”选择：达成、部分达成、未达成。",
          "区间、比例、日期请以文本填写，如 65-200、1:1.5、12月底前，避免 Excel 自动转换。",
          "可以增加、删除指标行；一级、二级指标可以合并单元格。未填写的空行不读取。",
          "不得填写项目负责人、联系电话等个人信息。",
          "总分行以下可以有以“注”“说明”开头的文字；其他表外内容不接受。");

  private WorkbookWriter() {}

  /** Writes sheets in their order. */
  static void write(List<PrintedSheet> sheets, boolean withNotes, OutputStream to)
      throws IOException {
    try (Workbook workbook = new Workbook(to, "Juesuan", null)) {
      for (PrintedSheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
      if (withNotes) {
        Worksheet notes = workbook.newWorksheet(NOTES);
        notes.width(0, NOTE_WIDTH);
        for (int line = 0; line < RULES.size(); line++) {
          notes.value(line, 0, RULES.get(line));
          notes.style(line, 0).wrapText(true).set();
        }
      }
    }
  }

  private static void write(PrintedSheet sheet, Worksheet to) {
    for (int column = 0; column < sheet.widths().size(); column++) {
      to.width(column, sheet.widths().get(column));
    }
    sheet.heights().forEach((row, height) -> to.rowHeight(row - 1, height));
    sheet.cells().forEach(cell -> write(cell, to));
    range(sheet.choices(), to).validateWithListByFormula(CHOICES);
    to.paperSize(PaperSize.A4_PAPER);
    to.pageOrientation("portrait");
    to.fitToWidth(ONE_PAGE_WIDE);
    to.fitToHeight(ANY_NUMBER_OF_PAGES);
    to.repeatRows(sheet.repeatedRow() - 1);
    to.footer("&P / &N", Position.CENTER);
    // The names by which spreadsheet programs know what is printed.
    range(sheet.printed(), to).setName("_xlnm.Print_Area");
  }

  private static void write(PrintedCell cell, Worksheet to) {
    Range range = range(cell.range(), to);
    Optional<NumberCell> number =
        cell.look() == Look.FIGURE || cell.look() == Look.TEXT || cell.look() == Look.SIDE
            ? NumberCell.of(cell.text())
            : Optional.empty();
    int row = range.getTop();
    int column = range.getLeft();
    if (number.isPresent()) {
      to.value(row, column, number.get().digits());
    } else if (!cell.text().isEmpty()) {
      to.value(row, column, SheetText.escaped(cell.text()));
    }
    style(cell.look(), range, number.map(NumberCell::format).orElse(TEXT));
    if (!cell.range().first().equals(cell.range().last())) {
      range.merge();
    }
  }

  private static void style(Look look, Range range, String format) {
    StyleSetter style = range.style();
    style.fontName(FONT).verticalAlignment("center").format(format);
    switch (look) {
      case TITLE -> style.bold().fontSize(TITLE_SIZE).horizontalAlignment("center");
      case CENTERED -> style.horizontalAlignment("center");
      case LABEL, FIGURE ->
          style.borderStyle(BorderStyle.THIN).horizontalAlignment("center").wrapText(true);
      case TEXT -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("left").wrapText(true);
      case SIDE_LABEL -> style.fontSize(SIDE_SIZE).fontColor(GREY);
      case SIDE -> style.fontSize(SIDE_SIZE).horizontalAlignment("left");
    }
    style.set();
  }

  private static Range range(CellRange range, Worksheet sheet) {
    return sheet.range(
        range.first().row() - 1,
        range.first().column(),
        range.last().row() - 1,
        range.last().column());
  }
}
