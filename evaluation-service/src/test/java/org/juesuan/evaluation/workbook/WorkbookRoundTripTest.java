package org.juesuan.evaluation.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.juesuan.evaluation.fixture.SeedForms;
import org.juesuan.evaluation.fixture.WrittenForms;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.form.WrittenRow;
import org.juesuan.evaluation.selfevaluation.EvaluationDraft;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.evaluation.template.store.BuiltInTemplates;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;
import org.juesuan.platform.workbook.WorkbookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form written as a sheet and read again")
class WorkbookRoundTripTest {

  @TempDir Path directory;

  @Test
  @DisplayName("is the same to the letter: the nine published forms in one workbook")
  void published() throws IOException {
    Path file =
        Sheets.write(
            directory.resolve("nine.xlsx"),
            IntStream.rangeClosed(1, 9).mapToObj(Sheets::seed).toList());
    ReadWorkbook read = Sheets.read(file);
    assertEquals(List.of(), read.faults());
    assertEquals(
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                table ->
                    new EvaluationDraft(SeedForms.template(table).key(), WrittenForms.seed(table)))
            .toList(),
        read.forms().stream().map(SheetForm::draft).toList());
    assertTrue(read.forms().stream().allMatch(form -> Long.valueOf(3).equals(form.madeFrom())));
  }

  static List<FormTemplate> templates() {
    return BuiltInTemplates.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  @DisplayName("is the same in every built-in form, with scores that count by computation")
  void everyTemplate(FormTemplate template) throws IOException {
    WrittenForm form = filled(template, "22611");
    ReadWorkbook read =
        Sheets.read(
            Sheets.write(
                directory.resolve("form.xlsx"), List.of(Sheets.sheet(form, template, "项目1"))));
    assertEquals(List.of(), read.faults());
    assertEquals(
        List.of(new EvaluationDraft(template.key(), form)),
        read.forms().stream().map(SheetForm::draft).toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  @DisplayName("is ready to be filled in when empty: what is missing is named, and nothing else")
  void empty(FormTemplate template) throws IOException {
    PrintedSheet blank = FormLayout.sheet(FilledForm.blank(template, Sheets.YEAR), "1-空表");
    ReadWorkbook read = Sheets.read(Sheets.write(directory.resolve("empty.xlsx"), List.of(blank)));
    List<String> needed =
        read.faults().stream().map(CellFault::message).distinct().sorted().toList();
    assertTrue(needed.contains("must not be blank"), needed::toString);
    assertTrue(needed.size() <= 2, needed::toString);
    EditedSheet filled = new EditedSheet(blank);
    CellAddress code = filled.find("项目编码");
    filled.text(new CellAddress(code.row(), code.column() + 1), "XM-1");
    filled.text(new CellAddress(filled.find("项目名称").row(), 2), "档案保管费");
    for (int row = filled.find("一级指标").row() + 1; row < filled.find("总分").row(); row++) {
      filled.text(new CellAddress(row, 3), "指标" + row);
      filled.text(new CellAddress(row, 6), "2");
    }
    ReadWorkbook second = filled.read(directory);
    assertEquals(List.of(), second.faults());
    assertEquals("档案保管费", second.forms().get(0).draft().form().projectName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22611",
        "30%",
        "99.50%",
        "0.10",
        "49.0410",
        "007",
        "-5",
        "-0",
        "12345678901234567890",
        "≥95%",
        "＞95%",
        "９５％",
        "1:1.5",
        "65-200",
        "12月底前",
        "=1+1",
        "1,234",
        "+3",
        "1e5",
        " 缩进 ",
        "第一行\n第二行",
        "第一行\r\n第二行",
        "_x000D_",
        "\u0001",
        "<&\">",
        "𠮷"
      })
  @DisplayName("keeps every written value to the letter")
  void letters(String written) throws IOException {
    FormTemplate template = BuiltInTemplates.named(BuiltInTemplates.BEIJING_2020);
    WrittenForm form = filled(template, written);
    ReadWorkbook read =
        Sheets.read(
            Sheets.write(
                directory.resolve("letters.xlsx"), List.of(Sheets.sheet(form, template, "项目1"))));
    assertEquals(List.of(), read.faults());
    assertEquals(form, read.forms().get(0).draft().form());
  }

  @Test
  @DisplayName("has numbers as numbers, dashes where the form has no number, and computed scores")
  void cells() throws IOException {
    EditedSheet places = new EditedSheet(Sheets.seed(5));
    int total = places.find("年度资金总额").row();
    Path file = Sheets.write(directory.resolve("five.xlsx"), List.of(Sheets.seed(5)));
    try (WorkbookFile workbook = WorkbookFile.openWithFormats(file, IllegalStateException::new);
        Stream<SheetRow> rows = workbook.sheets().get(0).rows()) {
      Map<CellAddress, SheetCell> cells = new HashMap<>();
      rows.forEach(
          row -> {
            for (int column = 0; column < row.cells().size(); column++) {
              cells.put(new CellAddress(row.number(), column), row.cell(column));
            }
          });
      assertEquals(
          new SheetCell(SheetCell.Kind.NUMBER, "159.32", "0.00"),
          cells.get(new CellAddress(total, 3)));
      assertEquals(
          new SheetCell(SheetCell.Kind.NUMBER, "1.00", "0%"), cells.get(new CellAddress(total, 7)));
      assertEquals(SheetCell.text("—"), cells.get(new CellAddress(total + 1, 8)));
      int last = places.find("总分").row();
      assertEquals(
          List.of("97.54", "97.54", "优"),
          Stream.of(
                  new CellAddress(last, 7),
                  places.at("总分", "计算得分"),
                  new CellAddress(places.find("等级").row(), 11))
              .map(cell -> cells.getOrDefault(cell, SheetCell.EMPTY).text())
              .toList());
    }
  }

  @Test
  @DisplayName("is set up for A4 paper: what is printed, repeated headers, borders, no persons")
  void page() throws IOException {
    Path file = Sheets.write(directory.resolve("page.xlsx"), List.of(Sheets.seed(1)));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String workbook = part(zip, "xl/workbook.xml");
      String sheet = part(zip, "xl/worksheets/sheet1.xml");
      assertTrue(workbook.contains("name=\"_xlnm.Print_Area\""), workbook);
      assertTrue(workbook.contains("$A$1:$I$24"), workbook);
      assertTrue(workbook.contains("name=\"_xlnm.Print_Titles\""), workbook);
      assertTrue(sheet.contains("paperSize=\"9\""), sheet);
      assertTrue(sheet.contains("fitToWidth=\"1\" fitToHeight=\"0\""), sheet);
      assertTrue(sheet.contains("<mergeCell ref=\"A1:I1\"/>"), sheet);
      assertTrue(part(zip, "xl/styles.xml").contains("<left style=\"thin\""));
    }
    EditedSheet places = new EditedSheet(Sheets.seed(1));
    assertEquals(places.find("项目负责人").row(), places.find("—").row());
  }

  @Test
  @DisplayName("has notes that are not read")
  void notes() throws IOException {
    Path file = directory.resolve("notes.xlsx");
    try (OutputStream to = Files.newOutputStream(file)) {
      WorkbookWriter.write(List.of(Sheets.seed(1)), true, to);
    }
    assertEquals(1, Sheets.read(file).forms().size());
  }

  private static String part(ZipFile zip, String name) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static WrittenForm filled(FormTemplate template, String value) {
    List<WrittenRow> rows = new ArrayList<>();
    template
        .branches()
        .forEach(
            branch ->
                branch
                    .children()
                    .forEach(
                        second ->
                            rows.add(
                                new WrittenRow(
                                    branch.name(),
                                    second.name(),
                                    "指标" + rows.size(),
                                    value,
                                    value,
                                    "2.50",
                                    rows.size() == 1 ? "1.5" : null,
                                    rows.size() == 1 ? "评审认定" : null,
                                    rows.size() == 2 ? Attainment.PARTLY : null,
                                    template.hasReasonColumn() ? "原因" : ""))));
    List<WrittenFundLine> funds =
        template.funds().lines().stream()
            .map(
                line ->
                    line.source() == FundSource.TOTAL
                        ? new WrittenFundLine(
                            line.source(), "14", "49.0410", "47.7723", null, "97.41", null)
                        : new WrittenFundLine(line.source(), null, "3", null, null, null, null))
            .toList();
    return new WrittenForm(
        "XM-1",
        "一个/很:长的*项目名称",
        template.hasGoals() ? "区局" : null,
        null,
        AmountUnit.WAN_YUAN,
        funds,
        template.hasGoals() ? value : "",
        template.hasGoals() ? "完成\n全部" : "",
        rows,
        null);
  }
}
