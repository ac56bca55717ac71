package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.juesuan.budget.intake.PostingBatchService;
import org.juesuan.budget.intake.form.KindForm;

/** The empty sheet a finance office fills in, with what may stand in it. */
public final class Template {

  /** Name of the sheet that is read. */
  static final String SHEET = "指标业务";

  private static final String NOTES = "填写说明";
  private static final String HEADER_COLOR = "DDEBF7";
  private static final int COLUMN_WIDTH = 18;
  private static final List<String> NOTE_COLUMNS = List.of("列", "说明", "必填的业务类型", "可选值");
  private static final List<String> RULES =
      List.of(
          "指标可用“指标ID”填写，也可用资金性质、功能科目、经济科目、项目编码等编码填写；两者都填时必须一致。",
          "金额单位为元，不得使用万元。公式须有计算结果；不得有错误值。",
          "表头上方可以有标题行；空行略过；“合计”行以下不再读取，合计金额须与明细相符。",
          "可以另有“序号”“备注”“结果”三列，其内容不读取；其他表头不接受。",
          "每批最多 " + PostingBatchService.LARGEST + " 行。");

  private Template() {}

  /** Writes the template. */
  public static void write(SheetFormat format, OutputStream to) throws IOException {
    switch (format) {
      case XLSX -> writeWorkbook(to);
      case CSV -> {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvText.write(
            text, List.of(Arrays.stream(Column.values()).map(Column::header).toList()).iterator());
        text.flush();
      }
    }
  }

  private static void writeWorkbook(OutputStream to) throws IOException {
    try (Workbook workbook = new Workbook(to, "Juesuan", null)) {
      Worksheet items = workbook.newWorksheet(SHEET);
      Worksheet notes = workbook.newWorksheet(NOTES);
      writeNotes(notes);
      writeItems(items, notes);
    }
  }

  private static void writeItems(Worksheet items, Worksheet notes) {
    List<Column> columns = List.of(Column.values());
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      items.value(0, at, column.header());
      items.width(at, COLUMN_WIDTH);
      items.style(at).format(formatOf(column)).set();
      if (column.vocabulary() != null) {
        int list = listOf(column);
        items
            .range(1, at, PostingBatchService.LARGEST, at)
            .validateWithList(notes.range(1, list, wordsOf(column).size(), list));
      }
    }
    items.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER_COLOR).set();
    items.freezePane(1, 1);
  }

  private static String formatOf(Column column) {
    return switch (column.content()) {
      case AMOUNT -> "#,##0.00";
      case DATE -> "yyyy-mm-dd";
      case WORD, ID, CODE, TEXT -> "@";
    };
  }

  private static void writeNotes(Worksheet notes) {
    writeRow(notes, 0, NOTE_COLUMNS);
    notes.range(0, 0, 0, NOTE_COLUMNS.size() - 1).style().bold().fillColor(HEADER_COLOR).set();
    notes.width(0, COLUMN_WIDTH);
    for (int at = 1; at < NOTE_COLUMNS.size(); at++) {
      notes.width(at, 3 * COLUMN_WIDTH);
    }
    int row = 1;
    for (Column column : Column.values()) {
      List<String> words = wordsOf(column);
      writeRow(
          notes,
          row++,
          List.of(
              column.header(),
              column.note(),
              String.join("、", kindsThatRequire(column)),
              String.join("、", words)));
      if (!words.isEmpty()) {
        int list = listOf(column);
        notes.value(0, list, column.header());
        for (int i = 0; i < words.size(); i++) {
          notes.value(i + 1, list, words.get(i));
        }
      }
    }
    for (String rule : RULES) {
      notes.value(++row, 0, rule);
    }
  }

  /** Which column of the notes lists the words of a column, for the drop-down of its cells. */
  private static int listOf(Column column) {
    List<Column> withWords =
        Arrays.stream(Column.values()).filter(one -> one.vocabulary() != null).toList();
    return NOTE_COLUMNS.size() + 1 + withWords.indexOf(column);
  }

  private static void writeRow(Worksheet sheet, int row, List<String> texts) {
    for (int at = 0; at < texts.size(); at++) {
      sheet.value(row, at, texts.get(at));
    }
  }

  /** The words a column may hold: of the kinds, those that can be posted. */
  private static List<String> wordsOf(Column column) {
    Vocabulary vocabulary = column.vocabulary();
    if (vocabulary == null) {
      return List.of();
    }
    return column == Column.KIND
        ? KindForm.byKind().keySet().stream().map(vocabulary::wordFor).toList()
        : vocabulary.words();
  }

  private static List<String> kindsThatRequire(Column column) {
    String member = column.member();
    List<String> kinds =
        KindForm.byKind().entrySet().stream()
            .filter(kind -> member != null && kind.getValue().required().contains(member))
            .map(kind -> Vocabulary.KIND.wordFor(kind.getKey()))
            .toList();
    return column == Column.KIND || kinds.size() == KindForm.byKind().size()
        ? List.of("全部")
        : kinds;
  }
}
