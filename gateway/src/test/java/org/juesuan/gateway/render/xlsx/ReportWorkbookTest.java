package org.juesuan.gateway.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.juesuan.gateway.render.PrintableText;
import org.juesuan.gateway.render.SampleReports;
import org.juesuan.gateway.render.TableLayout;
import org.juesuan.gateway.render.TableLayout.Placed;
import org.juesuan.gateway.report.Edition;
import org.juesuan.gateway.report.Figure;
import org.juesuan.gateway.report.Report;
import org.juesuan.gateway.report.Span;
import org.juesuan.gateway.report.Table;
import org.juesuan.gateway.report.Unit;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportWorkbookTest {

  /** Caption, edition, and what the form prints above. */
  private static final int TOP = 3;

  static List<Report> reports() {
    return List.of(SampleReports.golden(), SampleReports.hard());
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName(
      "one sheet for each table: numbers are numbers that show what is printed, text is text")
  void readsBack(Report report) throws IOException {
    try (XSSFWorkbook workbook = open(report, SampleReports.DRAFT)) {
      List<Table> tables = SampleReports.tables(report);
      assertEquals(tables.size() + 2, workbook.getNumberOfSheets());
      for (int index = 0; index < tables.size(); index++) {
        Sheet sheet = workbook.getSheetAt(index + 1);
        TableLayout layout = TableLayout.of(tables.get(index));
        assertEquals(tables.get(index).caption(), text(sheet, 0, 0));
        for (int row = 0; row < layout.grid().size(); row++) {
          layout.cellsOf(row).forEach(placed -> assertSame(placed, sheet));
        }
        assertEquals(merged(layout), regions(sheet, layout.grid().size()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("the last sheet holds every figure with its exact yuan")
  void listsEveryFigure(Report report) throws IOException {
    try (XSSFWorkbook workbook = open(report, SampleReports.DRAFT)) {
      Sheet sheet = workbook.getSheet("全部数字");
      int row = 1;
      for (Map.Entry<String, Figure> entry : report.figures().byId().entrySet()) {
        assertEquals(entry.getKey(), text(sheet, row, 0));
        assertEquals(entry.getValue().label(), text(sheet, row, 1));
        assertShows(entry.getValue(), cell(sheet, row, 2));
        assertEquals(entry.getValue().unit().symbol(), text(sheet, row, 3));
        Money yuan = entry.getValue().yuan();
        if (yuan != null) {
          assertEquals(0, yuan.yuan().compareTo(number(cell(sheet, row, 5))));
        }
        row++;
      }
      assertEquals(row - 1, sheet.getLastRowNum());
    }
  }

  @Test
  @DisplayName("text that looks like a formula is text; no sheet holds a formula")
  void holdsNoFormula() throws IOException {
    try (XSSFWorkbook workbook = open(SampleReports.hard(), SampleReports.DRAFT)) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA))));
      Sheet hostile = workbook.getSheet("像公式’的-文字-");
      for (int row = 0; row < SampleReports.HOSTILE.size(); row++) {
        assertEquals(SampleReports.HOSTILE.get(row), text(hostile, TOP + 1 + row, 0));
      }
    }
  }

  @Test
  @DisplayName("headings stay in sight, A4, one page wide, a wide table on the long side")
  void isSetUpForPaper() throws IOException {
    try (XSSFWorkbook workbook = open(SampleReports.hard(), SampleReports.DRAFT)) {
      Sheet wide = workbook.getSheet("支出决算表");
      assertEquals(TOP + 2, wide.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(wide.getPaneInformation().isFreezePane());
      assertEquals(
          CellRangeAddress.valueOf("1:5").formatAsString(),
          wide.getRepeatingRows().formatAsString());
      assertTrue(wide.getPrintSetup().getLandscape());
      assertFalse(workbook.getSheet("一、窄表").getPrintSetup().getLandscape());
      assertEquals(PrintSetup.A4_PAPERSIZE, wide.getPrintSetup().getPaperSize());
      assertTrue(wide.getFitToPage());
      assertEquals(1, wide.getPrintSetup().getFitWidth());
      assertEquals(0, wide.getPrintSetup().getFitHeight());
    }
  }

  @Test
  @DisplayName(
      "a draft says who asked for it, a published one its revision and digest, on each sheet")
  void saysItsEdition() throws IOException {
    for (Edition edition : List.of(SampleReports.DRAFT, SampleReports.PUBLISHED)) {
      try (XSSFWorkbook workbook = open(SampleReports.hard(), edition)) {
        for (int index = 0; index < workbook.getNumberOfSheets() - 1; index++) {
          assertEquals(edition.statement(), text(workbook.getSheetAt(index), 1, 0));
        }
        // The codes of the letters stand before it.
        workbook.forEach(
            sheet ->
                assertTrue(
                    sheet.getHeader().getRight().endsWith(edition.statement().replace("&", "&&"))));
      }
    }
  }

  @Test
  @DisplayName("the same report is the same file, byte for byte; another edition is another")
  void isStable() {
    Report report = SampleReports.golden();
    byte[] first = ReportWorkbook.of(report, SampleReports.DRAFT);

    assertArrayEquals(first, ReportWorkbook.of(SampleReports.golden(), SampleReports.DRAFT));
    assertFalse(Arrays.equals(first, ReportWorkbook.of(report, SampleReports.PUBLISHED)));
  }

  private static void assertSame(Placed placed, Sheet sheet) {
    Cell cell = cell(sheet, TOP + placed.row(), placed.column());
    if (placed.cell().content() instanceof Span.Printed printed) {
      assertShows(printed.figure(), cell);
    } else {
      assertFalse(cell.getCellType() == CellType.NUMERIC);
      assertEquals(PrintableText.of(placed.cell().text()), cell.getStringCellValue());
    }
  }

  /** The number in the cell and its format give what is printed. */
  private static void assertShows(Figure figure, Cell cell) {
    if (figure.printed().contains(":")) {
      assertEquals(figure.printed(), cell.getStringCellValue());
      return;
    }
    assertEquals(CellType.NUMERIC, cell.getCellType());
    BigDecimal printed = new BigDecimal(figure.inTable().replace("%", ""));
    boolean percent = figure.unit() == Unit.PERCENT;
    assertEquals(0, (percent ? printed.movePointLeft(2) : printed).compareTo(number(cell)));
    String format = "0" + (printed.scale() > 0 ? "." + "0".repeat(printed.scale()) : "");
    assertEquals(format + (percent ? "%" : ""), cell.getCellStyle().getDataFormatString());
  }

  /** The digits as the file holds them, not as a binary number comes near to them. */
  private static BigDecimal number(Cell cell) {
    return new BigDecimal(((XSSFCell) cell).getRawValue());
  }

  private static List<String> merged(TableLayout layout) {
    return IntStream.range(0, layout.grid().size())
        .boxed()
        .flatMap(row -> layout.cellsOf(row).stream())
        .filter(placed -> placed.rows() > 1 || placed.columns() > 1)
        .map(
            placed ->
                new CellRangeAddress(
                        TOP + placed.row(),
                        TOP + placed.row() + placed.rows() - 1,
                        placed.column(),
                        placed.column() + placed.columns() - 1)
                    .formatAsString())
        .sorted()
        .toList();
  }

  private static List<String> regions(Sheet sheet, int rows) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.getFirstRow() >= TOP && region.getFirstRow() < TOP + rows)
        .map(CellRangeAddress::formatAsString)
        .sorted()
        .toList();
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    return Objects.requireNonNull(sheet.getRow(row).getCell(column));
  }

  private static String text(Sheet sheet, int row, int column) {
    return cell(sheet, row, column).getStringCellValue();
  }

  private static XSSFWorkbook open(Report report, Edition edition) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(ReportWorkbook.of(report, edition)));
  }
}
