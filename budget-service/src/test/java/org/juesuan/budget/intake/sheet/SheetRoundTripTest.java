package org.juesuan.budget.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.juesuan.budget.intake.ItemResult;
import org.juesuan.budget.intake.form.KindForm;
import org.juesuan.budget.problem.BudgetError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.fixture.TestWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The template, and sheets that are given back")
class SheetRoundTripTest {

  @TempDir Path directory;

  @Test
  @DisplayName("the template has a column for every member and a word for every kind of the API")
  void complete() {
    Set<String> columns =
        Arrays.stream(Column.values())
            .map(column -> String.valueOf(column.member()))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    KindForm.byKind().values().forEach(kind -> missing.addAll(kind.members()));
    missing.removeAll(columns);
    missing.remove(RowPlace.GIVING);
    assertEquals(Set.of(), missing, "without a column");
    assertEquals(
        List.of(),
        KindForm.byKind().keySet().stream()
            .filter(kind -> Vocabulary.KIND.wordFor(kind).equals(kind))
            .toList(),
        "without a word");
  }

  @Test
  @DisplayName("what a refusal means is explained for codes that there are")
  void explanations() {
    Set<String> stale = new TreeSet<>(Explanations.codes());
    Arrays.stream(BudgetError.values()).forEach(error -> stale.remove(error.code()));
    stale.remove("invalid-field");
    assertEquals(Set.of(), stale);
  }

  @Test
  @DisplayName("the template is an empty batch in either format")
  void template() throws IOException {
    for (SheetFormat format : SheetFormat.values()) {
      Path file = directory.resolve("template." + format.extension());
      try (OutputStream to = Files.newOutputStream(file)) {
        Template.write(format, to);
      }
      assertEquals(List.of(), Reading.read(new Sheets.Received(file, format, null)));
    }
  }

  @Test
  @DisplayName("an annotated workbook has the same rows, says why, and may be sent again")
  void annotated() throws IOException {
    Path file =
        new TestWorkbook()
            .texts(1, "某单位支付明细表")
            .texts(3, "业务类型", "指标ID", "金额（元）", "业务日期", "支付凭证号", "收款人", "用途")
            .texts(4, payment("1,620.00"))
            .texts(6, payment("一千元"))
            .texts(7, "合计", "", "1,620.00")
            .write(directory.resolve("payments.xlsx"));
    Path annotated = annotate(file, SheetFormat.XLSX);
    try (ReadableWorkbook workbook = new ReadableWorkbook(annotated.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> all = rows.toList();
      assertEquals(List.of(1, 3, 4, 6, 7), all.stream().map(Row::getRowNum).toList());
      assertEquals("某单位支付明细表", all.get(0).getCellText(0));
      assertEquals("结果", all.get(1).getCellText(7));
      assertEquals("可以入账", all.get(2).getCellText(7));
      assertEquals("1,620.00", all.get(2).getCellText(2));
      assertEquals("退回：C6（金额元）不是有效金额，应如 1,620.00，最多两位小数［invalid-field］", all.get(3).getCellText(7));
      assertEquals("合计", all.get(4).getCellText(0));
    }
    Path again = annotate(annotated, SheetFormat.XLSX);
    try (ReadableWorkbook workbook = new ReadableWorkbook(again.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      assertTrue(rows.allMatch(row -> row.getCellCount() <= 8), "no second column of results");
    }
  }

  @Test
  @DisplayName("an annotated CSV file is CSV with the same lines")
  void annotatedCsv() throws IOException {
    Path file = directory.resolve("payments.csv");
    Files.writeString(
        file,
        "业务类型,指标ID,金额（元）,业务日期,支付凭证号,收款人,用途\r\n\r\n"
            + String.join(",", payment("5.00")).replace("培训费", "\"培训,会议\"")
            + "\r\n");
    String text = Files.readString(annotate(file, SheetFormat.CSV), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    assertEquals(3, lines.size(), text);
    assertTrue(lines.get(0).endsWith("用途,结果"), lines.get(0));
    assertTrue(lines.get(2).contains("\"培训,会议\""), lines.get(2));
    assertTrue(lines.get(2).endsWith("可以入账"), lines.get(2));
  }

  private Path annotate(Path file, SheetFormat format) throws IOException {
    Sheets.Received received = new Sheets.Received(file, format, null);
    List<ItemResult> results =
        Reading.read(received).stream()
            .map(
                item ->
                    new ItemResult(
                        item, item.command() == null ? null : UUID.randomUUID(), item.faults()))
            .toList();
    Path annotated = directory.resolve("annotated-" + file.getFileName());
    try (OutputStream to = Files.newOutputStream(annotated)) {
      Reading.sheets().annotate(received, results, to);
    }
    return annotated;
  }

  @Test
  @DisplayName("ten thousand rows are a batch, one more is not")
  void largest() throws IOException {
    assertEquals(10_000, Reading.workbook(large(10_000)).size());
    ProblemException refused =
        assertThrows(ProblemException.class, () -> Reading.workbook(large(10_001)));
    assertEquals("batch-too-large", refused.problem().code());
  }

  @Test
  @DisplayName("ten thousand rows are read, checked and given back in a heap of 64 MB")
  void heap() throws Exception {
    Path file = large(10_000);
    Process reader =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SheetHeap.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, reader.waitFor(), said);
    assertTrue(said.contains("10000 items"), said);
  }

  private Path large(int rows) throws IOException {
    Path file = directory.resolve(rows + ".xlsx");
    SheetHeap.write(file, rows);
    return file;
  }

  static void fill(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.value(row, i, texts[i]);
    }
  }

  private static String[] payment(String amount) {
    return new String[] {
      "支付", Reading.TRAINING.toString(), amount, "2020-09-18", "凭证1", "示例培训中心", "培训费"
    };
  }
}
