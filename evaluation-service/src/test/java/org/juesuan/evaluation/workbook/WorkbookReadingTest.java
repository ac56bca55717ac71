package org.juesuan.evaluation.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.CellAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sheet that somebody changed")
class WorkbookReadingTest {

  /** Cells of table 1: its first indicator, and the line 年度资金总额. */
  private static final CellAddress TARGET = new CellAddress(14, 4);

  private static final CellAddress WEIGHT = new CellAddress(14, 6);
  private static final CellAddress RATE = new CellAddress(7, 7);
  private static final CellAddress AMOUNT = new CellAddress(7, 3);
  private static final CellAddress VERSION = new CellAddress(3, 11);

  @TempDir Path directory;

  private static EditedSheet sheet() {
    return new EditedSheet(Sheets.seed(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.95                | 0%              | 95%
          0.9555              | 0.00%           | 95.55%
          0.9555              | 0%              | 95.55%
          22611               |                 | 22611
          0.30000000000000004 |                 | 0.3
          12                  | 0.00            | 12.00
          1234.5              | #,##0.00        | 1234.50
          12                  | G/通用格式      | 12
          12                  | 0_ ;[Red]-0     | 12
          44196               | yyyy/m/d        | 2020-12-31
          44196               | yyyy"年"m"月"d"日" | 2020-12-31
          """)
  @DisplayName("holds numbers in the way they are shown, and days that have a year")
  void numbers(String digits, String format, String expected) throws IOException {
    String shown = format == null ? "General" : format;
    assertEquals(expected, row(sheet().number(TARGET, digits, shown)).target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          43840.5  | yyyy/m/d h:mm | date
          43961    | m"月"d"日"    | date
          43961    | d-mmm         | date
          0.0423   | h:mm          | date
          0.5      | # ?/?         | fraction
          12       | 0"次"         | words
          1e20     | 0             | 15 digits
          -3       | yyyy/m/d      | day
          """)
  @DisplayName("is refused where a spreadsheet program made something else of what was written")
  void converted(String digits, String format, String reason) throws IOException {
    assertFault(sheet().number(TARGET, digits, format), TARGET, reason);
  }

  @Test
  @DisplayName("holds a rate with its sign; a bare fraction could be either")
  void rates() throws IOException {
    assertEquals("95", form(sheet().number(RATE, "0.95", "0%")).funds().get(0).ratePercent());
    assertEquals("95.5", form(sheet().text(RATE, "９５.５％")).funds().get(0).ratePercent());
    assertEquals("95", form(sheet().number(RATE, "95", "0")).funds().get(0).ratePercent());
    assertFault(sheet().number(RATE, "0.95", "General"), RATE, "percentage");
    assertFault(sheet().number(AMOUNT, "0.95", "0%"), AMOUNT, "number");
  }

  @Test
  @DisplayName("may have full-width digits, thousand separators, dashes and formats of money")
  void figures() throws IOException {
    WrittenForm read =
        form(
            sheet()
                .text(AMOUNT, "１,２３４.５６")
                .text(new CellAddress(7, 4), "－")
                .number(new CellAddress(7, 5), "42.93", "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ @_ ")
                .text(WEIGHT, "１０"));
    assertEquals("1234.56", read.funds().get(0).initialBudget());
    assertNull(read.funds().get(0).annualBudget());
    assertEquals("42.93", read.funds().get(0).executed());
    assertEquals("10", read.rows().get(0).weight());
  }

  @Test
  @DisplayName("may hold formulas with their results")
  void formulas() throws IOException {
    assertEquals("2", row(sheet().formula(TARGET, "<v>2</v>")).target());
    assertFault(sheet().formula(TARGET, ""), TARGET, "formula without its result");
    assertFault(sheet().raw(TARGET, "t=\"e\"", "<v>#N/A</v>"), TARGET, "error");
    assertFault(sheet().raw(TARGET, "t=\"b\"", "<v>1</v>"), TARGET, "must be text");
  }

  @Test
  @DisplayName("may have its rows and columns elsewhere, blank rows at its end, and notes below")
  void moved() throws IOException {
    WrittenForm published = WrittenForms.seed(1);
    assertEquals(published, form(sheet().insertRows(3, 2).insertColumns(1)));
    assertEquals(
        published,
        form(
            sheet()
                .insertRows(20, 3)
                .raw(new CellAddress(60, 2), "", "<v></v>")
                .text(new CellAddress(70, 0), "注：1.得分一档最高不能超过该指标分值上限。")
                .text(new CellAddress(71, 0), "2.定性指标分三档。")));
  }

  @Test
  @DisplayName("gives a level to the rows its cell is merged over, and to no other")
  void levels() throws IOException {
    List<WrittenRow> rows = form(sheet().unmergedLevels()).rows();
    assertEquals("产出指标", rows.get(0).firstLevel());
    assertEquals("", rows.get(1).firstLevel());
    assertFault(
        sheet().merge(TARGET, new CellAddress(15, 4)).clear(new CellAddress(15, 4)),
        new CellAddress(15, 4),
        "merged with a row above");
  }

  @Test
  @DisplayName("states a score by writing another than the computed one")
  void scores() throws IOException {
    WrittenForm seed = WrittenForms.seed(5);
    WrittenRow first = seed.rows().get(0);
    List<WrittenRow> rows = new ArrayList<>(seed.rows());
    rows.set(
        0,
        new WrittenRow(
            first.firstLevel(),
            first.secondLevel(),
            first.thirdLevel(),
            first.target(),
            first.actual(),
            first.weight(),
            null,
            null,
            null,
            first.reason()));
    WrittenForm computed =
        new WrittenForm(
            seed.projectCode(),
            seed.projectName(),
            null,
            null,
            seed.amountUnit(),
            seed.funds(),
            seed.expectedGoal(),
            seed.actualOutcome(),
            rows,
            null);
    PrintedSheet printed = Sheets.sheet(computed, SeedForms.template(5), "项目1");
    CellAddress score = new CellAddress(14, 7);
    assertEquals(computed, form(new EditedSheet(printed)));
    assertNull(row(new EditedSheet(printed).clear(score)).score());
    assertEquals("1.5", row(new EditedSheet(printed).text(score, "1.5")).score());
  }

  static Stream<Arguments> refused() {
    CellAddress person = new CellAddress(5, 2);
    CellAddress header = new CellAddress(13, 8);
    CellAddress beside = new CellAddress(13, 9);
    CellAddress stray = new CellAddress(30, 3);
    return Stream.of(
        edit("name", sheet -> sheet.text(person, "某人"), person, "personal data"),
        edit("column", sheet -> sheet.text(beside, "联系电话"), beside, "personal data"),
        edit("unknown column", sheet -> sheet.text(beside, "备注"), beside, "no column"),
        edit("no reasons", sheet -> sheet.clear(header), "A13", "偏差原因"),
        edit("stray", sheet -> sheet.text(stray, "制表"), stray, "nothing"),
        edit("year", sheet -> sheet.text(new CellAddress(2, 0), "（2019年度）"), "A2", "year"),
        edit("title", sheet -> sheet.text(new CellAddress(1, 0), "别的表"), "A1", "nothing"),
        edit("template", sheet -> sheet.text(new CellAddress(2, 11), "no/2020/v1"), "L2", "known"),
        edit("no template", sheet -> sheet.clear(new CellAddress(2, 11)), "L2", "known"),
        edit("version", sheet -> sheet.text(VERSION, "三"), VERSION, "version"),
        edit("code", sheet -> sheet.clear(new CellAddress(1, 11)), "L1", "blank"),
        edit("weight", sheet -> sheet.text(WEIGHT, "十"), WEIGHT, "string such as"),
        edit("no weight", sheet -> sheet.clear(WEIGHT), WEIGHT, "string such as"),
        edit("fen", sheet -> sheet.text(AMOUNT, "1.1234567"), AMOUNT, "exact to the fen"),
        edit("unit", sheet -> sheet.text(new CellAddress(6, 0), "项目资金"), "A6", "unit"),
        edit("line", sheet -> sheet.text(new CellAddress(8, 2), "债券"), "C8", "no line"),
        edit("no total", sheet -> sheet.clearRow(24), "A13", "总分"),
        edit("no form", sheet -> sheet.clear(new CellAddress(13, 1)), "A1", "no form"));
  }

  private static Arguments edit(
      String name, Consumer<EditedSheet> edit, Object cell, String reason) {
    return arguments(name, edit, cell.toString(), reason);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  @DisplayName("is refused at the cell where it is no form of the year, or holds what no form has")
  void refused(String name, Consumer<EditedSheet> edit, String cell, String reason)
      throws IOException {
    EditedSheet sheet = sheet();
    edit.accept(sheet);
    assertFault(sheet, cell, reason);
  }

  @Test
  @DisplayName("names its sheet; blank sheets are passed over, others are forms")
  void sheets() throws IOException {
    PrintedSheet first = Sheets.seed(1);
    PrintedSheet blank =
        new PrintedSheet(
            "Sheet2", List.of(), List.of(), first.heights(), first.printed(), 1, first.choices());
    PrintedSheet other =
        new PrintedSheet(
            "汇总",
            first.cells().subList(0, 1),
            List.of(),
            first.heights(),
            first.printed(),
            1,
            first.choices());
    Path passed = Sheets.write(directory.resolve("passed.xlsx"), List.of(first, blank));
    assertEquals(1, Sheets.read(passed).forms().size());
    Path refused = Sheets.write(directory.resolve("refused.xlsx"), List.of(first, other));
    assertEquals(List.of("汇总!A1"), places(Sheets.read(refused)));
    PrintedSheet again = Sheets.sheet(WrittenForms.seed(1), SeedForms.template(1), "又一");
    Path twice = Sheets.write(directory.resolve("twice.xlsx"), List.of(first, again));
    assertEquals(List.of("又一!L1"), places(Sheets.read(twice)));
  }

  @Test
  @DisplayName("is not read as part of more sheets than a department can have")
  void tooMany() throws IOException {
    assertRefused("workbook-too-large", sheets(501));
    assertRefused("file-unreadable", sheets(1_000));
  }

  @Test
  @DisplayName("is not read where it holds more cells than any form")
  void tooManyCells() throws IOException {
    EditedSheet sheet = sheet();
    for (int row = 100; row < 1_200; row++) {
      for (int column = 0; column < 10; column++) {
        sheet.raw(new CellAddress(row, column), "", "<v>1</v>");
      }
    }
    assertFault(sheet, "A1", "more cells");
  }

  @Test
  @DisplayName("is not read out of a file that unpacks without end, or that is no workbook")
  void hostile() throws IOException {
    Path bomb = directory.resolve("bomb.xlsx");
    try (OutputStream to = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(to)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 65; megabyte++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertRefused("file-unreadable", bomb);
    assertRefused("file-unreadable", Files.writeString(directory.resolve("text.xlsx"), "项目名称,总分"));
  }

  private Path sheets(int count) throws IOException {
    PrintedSheet first = Sheets.seed(1);
    return Sheets.write(
        directory.resolve(count + ".xlsx"),
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    new PrintedSheet(
                        "S" + number,
                        List.of(),
                        List.of(),
                        first.heights(),
                        first.printed(),
                        1,
                        first.choices()))
            .toList());
  }

  private static void assertRefused(String code, Path file) {
    ProblemException refused = assertThrows(ProblemException.class, () -> Sheets.read(file));
    assertEquals(code, refused.problem().code());
  }

  private void assertFault(EditedSheet sheet, Object cell, String reason) throws IOException {
    ReadWorkbook read = sheet.read(directory);
    assertEquals(List.of("Sheet1!" + cell), places(read), () -> read.faults().toString());
    assertTrue(read.faults().get(0).message().contains(reason), () -> read.faults().toString());
    assertEquals(List.of(), read.forms());
  }

  private static List<String> places(ReadWorkbook read) {
    return read.faults().stream().map(CellFault::place).toList();
  }

  private WrittenRow row(EditedSheet sheet) throws IOException {
    return form(sheet).rows().get(0);
  }

  private WrittenForm form(EditedSheet sheet) throws IOException {
    ReadWorkbook read = sheet.read(directory);
    assertEquals(List.of(), read.faults());
    return read.forms().get(0).draft().form();
  }
}
