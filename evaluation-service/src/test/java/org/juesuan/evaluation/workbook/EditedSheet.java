package org.juesuan.evaluation.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.CellRange;
import org.juesuan.platform.workbook.fixture.TestWorkbook;

/** A form whose cells somebody changed in a spreadsheet program. */
final class EditedSheet {

  private final TreeMap<CellAddress, String> cells = new TreeMap<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();

  EditedSheet(PrintedSheet sheet) {
    for (PrintedSheet.PrintedCell cell : sheet.cells()) {
      if (!cell.range().first().equals(cell.range().last())) {
        merged.add(cell.range());
      }
      if (!cell.text().isEmpty()) {
        text(cell.range().first(), cell.text());
      }
    }
  }

  /** The first cell that holds exactly this text. */
  CellAddress find(String text) {
    return cells.entrySet().stream()
        .filter(entry -> entry.getValue().equals(inline(text)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The cell of a column, by its header, in the row of a text. */
  CellAddress at(String rowOf, String header) {
    return new CellAddress(find(rowOf).row(), find(header).column());
  }

  EditedSheet text(CellAddress cell, String text) {
    cells.put(cell, inline(text));
    return this;
  }

  EditedSheet clear(CellAddress cell) {
    cells.remove(cell);
    return this;
  }

  EditedSheet clearRow(int row) {
    cells.keySet().removeIf(cell -> cell.row() == row);
    return this;
  }

  EditedSheet number(CellAddress cell, String digits, String format) {
    formats.add(format);
    return raw(cell, "s=\"" + formats.size() + "\"", "<v>" + digits + "</v>");
  }

  EditedSheet formula(CellAddress cell, String result) {
    return raw(cell, "", "<f>1+1</f>" + result);
  }

  /** Adds a cell as it stands in the file. */
  EditedSheet raw(CellAddress cell, String attributes, String content) {
    cells.put(cell, attributes + ">" + content);
    return this;
  }

  EditedSheet merge(CellAddress first, CellAddress last) {
    merged.add(new CellRange(first, last));
    return this;
  }

  /** Takes the cells of 一级指标 and 二级指标 apart. */
  EditedSheet unmergedLevels() {
    int header = find("一级指标").row();
    merged.removeIf(range -> range.first().row() > header && range.first().column() <= 2);
    return this;
  }

  /** Moves everything from a row on. */
  EditedSheet insertRows(int before, int count) {
    TreeMap<CellAddress, String> moved = new TreeMap<>();
    cells.forEach((cell, content) -> moved.put(moved(cell, before, count), content));
    cells.clear();
    cells.putAll(moved);
    merged.replaceAll(
        range ->
            new CellRange(moved(range.first(), before, count), moved(range.last(), before, count)));
    return this;
  }

  /** Moves everything to the right. */
  EditedSheet insertColumns(int count) {
    TreeMap<CellAddress, String> moved = new TreeMap<>();
    cells.forEach((cell, content) -> moved.put(aside(cell, count), content));
    cells.clear();
    cells.putAll(moved);
    merged.replaceAll(
        range -> new CellRange(aside(range.first(), count), aside(range.last(), count)));
    return this;
  }

  ReadWorkbook read(Path directory) throws IOException {
    TestWorkbook workbook = new TestWorkbook();
    formats.forEach(workbook::format);
    for (CellRange range : merged) {
      workbook.merged(range.first() + ":" + range.last());
    }
    TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
    cells.forEach(
        (cell, content) ->
            rows.computeIfAbsent(cell.row(), row -> new StringBuilder())
                .append("<c r=\"%s\" %s</c>".formatted(cell, content)));
    rows.forEach((row, content) -> workbook.row(row, content.toString()));
    return Sheets.read(workbook.write(directory.resolve("edited.xlsx")));
  }

  private static CellAddress moved(CellAddress cell, int before, int count) {
    return cell.row() < before ? cell : new CellAddress(cell.row() + count, cell.column());
  }

  private static CellAddress aside(CellAddress cell, int count) {
    return new CellAddress(cell.row(), cell.column() + count);
  }

  private static String inline(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is>";
  }
}
