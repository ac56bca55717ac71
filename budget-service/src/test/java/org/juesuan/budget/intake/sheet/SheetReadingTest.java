package org.juesuan.budget.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.ledger.Command;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.fixture.TestWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sheet of a finance office")
class SheetReadingTest {

  private static final String[] HEADER = {
    "业务类型", "资金性质", "功能科目", "经济科目", "金额（元）", "业务日期", "支付凭证号", "收款人", "用途"
  };
  private static final String[] PAYMENT = {
    "支付", "一般公共预算资金", "2050803", "30216", "1620.00", "2020-09-18", "2020-0918-001", "示例培训中心", "培训费"
  };

  @TempDir Path directory;

  @Test
  @DisplayName("is read below titles and merged headers, with blank rows, separators and totals")
  void asItComes() throws IOException {
    Path file = directory.resolve("payments.xlsx");
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "test", null)) {
      Worksheet sheet = workbook.newWorksheet("九月");
      sheet.value(0, 0, "示例单位（虚构）九月支付明细表");
      sheet.range(0, 0, 0, 10).merge();
      sheet.value(1, 9, "单位：元");
      // Two rows of headers: a group above four columns, everything else merged downwards.
      sheet.value(2, 0, "序号");
      sheet.value(2, 1, "业务类型");
      sheet.value(2, 2, "指标");
      sheet.range(2, 2, 2, 4).merge();
      sheet.value(3, 2, "资金性质");
      sheet.value(3, 3, "功能科目");
      sheet.value(3, 4, "经济科目");
      String[] single = {"金额(元)*", "业务日期", "支付凭证号", "收款人", "用途", "备注"};
      for (int i = 0; i < single.length; i++) {
        sheet.value(2, 5 + i, single[i]);
        sheet.range(2, 5 + i, 3, 5 + i).merge();
      }
      sheet.range(2, 1, 3, 1).merge();
      row(sheet, 4, "1", "支付", "11", new BigDecimal("2050803"), "30216", "1,620.50", 44092);
      row(sheet, 6, "2", "PAY", "一般公共预算资金", "２０５０８０３", 30216, "￥１，０００元", "2020年9月8日");
      row(sheet, 7, "3", "支付", "11", "2050803", "30216", 1234567.8, 20200930);
      for (int blank = 8; blank < 40; blank++) {
        sheet.value(blank, 0, blank);
        sheet.value(blank, 7, " ");
      }
      sheet.value(40, 0, "合　计");
      sheet.value(40, 5, "1,237,188.30");
      sheet.value(42, 0, "制表人：示例");
    }
    List<BatchItem> items = Reading.workbook(file);
    assertEquals(List.of(5, 7, 8), items.stream().map(item -> item.place().row()).toList());
    assertEquals(
        List.of("1620.50", "1000.00", "1234567.80"),
        items.stream().map(item -> Objects.requireNonNull(item.amount()).toString()).toList());
    assertEquals(
        List.of(LocalDate.of(2020, 9, 18), LocalDate.of(2020, 9, 8), LocalDate.of(2020, 9, 30)),
        items.stream().map(item -> command(item).documentation().businessDate()).toList());
    assertEquals(
        new Instruction.Pay(Reading.TRAINING, Money.of("1620.50"), null, "示例培训中心", null),
        command(items.get(0)).instruction());
  }

  private static void row(Worksheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else {
        sheet.value(row, i, values[i].toString());
      }
    }
    sheet.value(row, 7, 20200918001L);
    sheet.value(row, 8, "示例培训中心");
    sheet.value(row, 9, "培训费");
  }

  private static Command command(BatchItem item) {
    assertEquals(List.of(), item.faults());
    return Objects.requireNonNull(item.command());
  }

  @Test
  @DisplayName("gives the results of its formulas; one that was not calculated is named")
  void formulas() throws IOException {
    TestWorkbook workbook = new TestWorkbook().texts(1, HEADER);
    workbook.row(2, payment(2, "<f>B1*2</f><v>0.30000000000000004</v>", ""));
    workbook.row(3, payment(3, "<f>SUM(A1:A2)</f>", ""));
    workbook.row(4, payment(4, "<f>SUM(A1:A2)</f><v></v>", ""));
    workbook.row(5, payment(5, "<f>NA()</f><v>#N/A</v>", " t=\"e\""));
    // =IF(A6="","",…) drawn down below the last payment.
    workbook.row(6, "<c r=\"E6\" t=\"str\"><f>IF(A6=\"\",\"\",1)</f><v></v></c>");
    List<BatchItem> items = Reading.workbook(workbook.write(directory.resolve("formulas.xlsx")));
    assertEquals(4, items.size());
    assertEquals("0.30", Objects.requireNonNull(items.get(0).amount()).toString());
    assertEquals("E3", cellOf(items.get(1)));
    assertTrue(fault(items.get(1)).message().contains("formula"));
    assertEquals(CellFault.NOT_CALCULATED.message(), fault(items.get(2)).message());
    assertEquals(CellFault.SHEET_ERROR.message(), fault(items.get(3)).message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 付款 | A2 | 业务类型 | is not one of",
        "0 | '' | A2 | 业务类型 | must be filled",
        "1 | 不明资金 | B2 | 资金性质 | is not one of",
        "2 | 2050803培训 | C2 | 功能科目 | must be digits",
        "3 | 39999 | C2 | 功能科目 | holds no appropriation of this coding",
        "4 | 一千元 | E2 | 金额（元） | must be an amount",
        "4 | 1.005 | E2 | 金额（元） | must be an amount",
        "4 | '1,62.00' | E2 | 金额（元） | must be an amount",
        "4 | -5 | E2 | 金额（元） | must be more than 0.00",
        "4 | '' | E2 | 金额（元） | must be filled",
        "5 | 2020-02-30 | F2 | 业务日期 | must be a date",
        "5 | 20/9/2020 | F2 | 业务日期 | must be a date",
        "6 | '' | G2 | 支付凭证号 | must be filled",
      })
  @DisplayName("has each fault named by its row, its column and the reason")
  void faults(int column, String value, String cell, String header, String reason)
      throws IOException {
    String[] row = PAYMENT.clone();
    row[column] = value;
    BatchItem item =
        Reading.workbook(
                new TestWorkbook()
                    .texts(1, HEADER)
                    .texts(2, row)
                    .write(directory.resolve("fault.xlsx")))
            .get(0);
    assertEquals(1, item.faults().size(), item.faults().toString());
    assertEquals(cell, cellOf(item));
    assertEquals(header, Objects.requireNonNull(fault(item).cell()).header());
    assertTrue(fault(item).message().contains(reason), fault(item).message());
  }

  @Test
  @DisplayName("shows every fault of a row at once, also what its kind does not have")
  void everyFaultOfARow() throws IOException {
    String[] row = {"年初预算", "一般公共预算资金", "2050803", "30216", "0", "x", "凭证", "收款人", ""};
    BatchItem item =
        Reading.workbook(
                new TestWorkbook()
                    .texts(1, HEADER)
                    .texts(2, row)
                    .write(directory.resolve("faults.xlsx")))
            .get(0);
    assertEquals(
        List.of("/businessDate", "/voucherNumber", "/payee", "/documentNumber", "/approvedBy"),
        item.faults().stream().map(ItemFault::pointer).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "业务类型,金额（元）,金额（万元） | C1 金额（万元）",
        "业务类型,业务日期 | row 1 lacks 金额（元）",
        "姓名,工资 | none of its first 20 rows",
        "业务类型,金额（元）,用途,用途 | 用途 stands twice",
      })
  @DisplayName("without the header of the template is refused, and the header is named")
  void header(String headers, String named) throws IOException {
    Path file =
        new TestWorkbook()
            .texts(1, headers.split(",", -1))
            .texts(2, "x")
            .write(directory.resolve("header.xlsx"));
    assertRefused("file-header-mismatch", named, file);
  }

  @Test
  @DisplayName("among others is the one with the template's name; otherwise all are named")
  void sheets() throws IOException {
    assertRefused("file-header-mismatch", "一月, 二月", workbookOf("一月", "二月"));
    assertEquals(1, Reading.workbook(workbookOf("目录", "指标业务")).size());
  }

  private Path workbookOf(String... names) throws IOException {
    Path file = directory.resolve(String.join("-", names) + ".xlsx");
    try (OutputStream to = Files.newOutputStream(file);
        Workbook workbook = new Workbook(to, "test", null)) {
      for (String name : names) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < HEADER.length; i++) {
          sheet.value(0, i, HEADER[i]);
          sheet.value(1, i, PAYMENT[i]);
        }
      }
    }
    return file;
  }

  @Test
  @DisplayName("names appropriations by identity or coding; both must agree")
  void naming() throws IOException {
    String[] header = {"业务类型", "指标ID", "资金性质", "功能科目", "经济科目", "项目编码", "政府采购", "金额（元）"};
    List<BatchItem> items =
        Reading.workbook(
            new TestWorkbook()
                .texts(1, header)
                .texts(2, "追加", Reading.TRAINING.toString())
                .texts(3, "追加", "", "11", "2080109", "30226", "P2020-01", "是")
                .texts(4, "追加", Reading.PROJECT.toString(), "11", "2050803", "30216")
                .texts(5, "追加", "", "11", "2080109", "30226", "P2020-01", "否")
                .write(directory.resolve("naming.xlsx")));
    List<List<String>> pointers =
        items.stream()
            .map(
                item ->
                    item.faults().stream()
                        .map(ItemFault::pointer)
                        .filter(pointer -> pointer.equals("/appropriationId"))
                        .toList())
            .toList();
    assertEquals(
        List.of(List.of(), List.of(), List.of("/appropriationId"), List.of("/appropriationId")),
        pointers);
    assertEquals("appropriation-unknown", items.get(3).faults().get(0).code());
  }

  @Test
  @DisplayName("whose total row says something else is refused at that cell")
  void total() throws IOException {
    Path file =
        new TestWorkbook()
            .texts(1, HEADER)
            .texts(2, PAYMENT)
            .texts(3, "合计", "", "", "", "1621.00")
            .write(directory.resolve("total.xlsx"));
    assertRefused("batch-declaration-mismatch", "E3", file);
  }

  @Test
  @DisplayName("counts its dates from 1904 where the workbook does")
  void macintosh() throws IOException {
    TestWorkbook workbook = new TestWorkbook().datesFrom1904().texts(1, HEADER);
    workbook.row(2, payment(2, "<v>1</v>", "").replace("44092", "42630"));
    BatchItem item = Reading.workbook(workbook.write(directory.resolve("1904.xlsx"))).get(0);
    assertEquals(LocalDate.of(2020, 9, 18), command(item).documentation().businessDate());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''"})
  @DisplayName("may be CSV in UTF-8, with or without its mark, or in GB18030")
  void csv(String charset, String mark) throws IOException {
    Path file = directory.resolve("payments.csv");
    String text = mark + String.join(",", HEADER) + "\r\n\r\n" + String.join(",", PAYMENT) + "\r\n";
    Files.writeString(file, text, Charset.forName(charset));
    BatchItem item = Reading.csv(file, null).get(0);
    assertEquals("示例培训中心", ((Instruction.Pay) command(item).instruction()).payee());
    assertEquals(3, item.place().row());
    assertEquals(1, Reading.csv(file, Charset.forName(charset)).size());
  }

  @Test
  @DisplayName(
      "that is not in the charset it is said to be in is refused, and so is half a quotation")
  void brokenCsv() throws IOException {
    Path file = directory.resolve("gb.csv");
    Files.writeString(file, String.join(",", HEADER), Charset.forName("GB18030"));
    assertThrows(ProblemException.class, () -> Reading.csv(file, StandardCharsets.UTF_8));
    Path open = directory.resolve("open.csv");
    Files.writeString(open, String.join(",", HEADER) + "\n\"支付" + "x".repeat(200_000));
    assertThrows(ProblemException.class, () -> Reading.csv(open, null));
  }

  private static void assertRefused(String code, String named, Path file) {
    ProblemException refused = assertThrows(ProblemException.class, () -> Reading.workbook(file));
    assertEquals(code, refused.problem().code());
    String detail = Objects.requireNonNull(refused.problem().detail());
    assertTrue(detail.contains(named), detail);
  }

  private static ItemFault fault(BatchItem item) {
    return item.faults().get(0);
  }

  private static String cellOf(BatchItem item) {
    return Objects.requireNonNull(fault(item).cell()).address();
  }

  /** A payment whose amount is the given cell. */
  private static String payment(int row, String amount, String type) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < PAYMENT.length; i++) {
      String address = CellAddress.letters(i) + row;
      if (i == 4) {
        cells.append("<c r=\"%s\"%s>%s</c>".formatted(address, type, amount));
      } else if (i == 5) {
        cells.append("<c r=\"%s\"><v>44092</v></c>".formatted(address));
      } else {
        cells.append(
            "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, PAYMENT[i]));
      }
    }
    return cells.toString();
  }
}
