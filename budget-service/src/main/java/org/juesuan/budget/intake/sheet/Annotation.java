package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.CellReference;
import org.juesuan.budget.intake.ItemFault;
import org.juesuan.budget.intake.ItemResult;
import org.juesuan.platform.workbook.CellAddress;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;

/** Writes the rows of a sheet again, with what became of each in a last column. */
final class Annotation {

  static final String HEADER = "结果";

  private static final String RED = "FFC7CE";
  private static final int RESULT_WIDTH = 60;
  private static final int COLUMN_WIDTH = 18;
  private static final int ROWS_KEPT = 500;

  private final Headers headers;
  private final Map<Integer, ItemResult> results;
  private final CellReader cells;

  Annotation(Headers headers, Map<Integer, ItemResult> results, boolean startsIn1904) {
    this.headers = headers;
    this.results = results;
    this.cells = new CellReader(startsIn1904);
  }

  void writeWorkbook(String name, Iterator<SheetRow> rows, OutputStream to) throws IOException {
    try (Workbook workbook = new Workbook(to, "Juesuan", null)) {
      Worksheet sheet = workbook.newWorksheet(name);
      for (int column = 0; column < headers.width(); column++) {
        sheet.width(column, COLUMN_WIDTH);
      }
      sheet.width(headers.resultColumn(), RESULT_WIDTH);
      sheet.freezePane(0, headers.lastRow());
      for (int written = 1; rows.hasNext(); written++) {
        write(rows.next(), sheet);
        if (written % ROWS_KEPT == 0) {
          sheet.flush();
        }
      }
    }
  }

  private void write(SheetRow row, Worksheet sheet) {
    int at = row.number() - 1;
    for (int column = 0; column < row.cells().size(); column++) {
      if (column != headers.resultColumn()) {
        write(row.cell(column), headers.columnAt(column), at, column, sheet);
      }
    }
    String result = resultOf(row);
    if (result != null) {
      sheet.value(at, headers.resultColumn(), result);
    }
    ItemResult item = results.get(row.number());
    if (item != null) {
      for (ItemFault fault : item.faults()) {
        CellReference cell = fault.cell();
        int faulty = cell == null ? headers.resultColumn() : CellAddress.column(cell.address());
        sheet.style(at, faulty).fillColor(RED).set();
      }
    }
  }

  private void write(
      SheetCell cell, @Nullable Column column, int row, int position, Worksheet sheet) {
    if (cell.isBlank()) {
      return;
    }
    if (cell.kind() != SheetCell.Kind.NUMBER) {
      sheet.value(row, position, cell.text());
      return;
    }
    boolean isItem = results.containsKey(row + 1);
    if (isItem && column != null && column.content() == Column.Content.DATE) {
      try {
        sheet.value(row, position, cells.read(column, cell));
        return;
      } catch (CellReader.Refused notADate) {
        // Written as the number it is.
      }
    }
    sheet.value(row, position, new BigDecimal(cell.text()));
    if (column == Column.AMOUNT) {
      sheet.style(row, position).format("#,##0.00").set();
    }
  }

  void writeCsv(Iterator<SheetRow> rows, OutputStream to) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    CsvText.write(
        text,
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public List<String> next() {
            return annotated(rows.next());
          }
        });
    text.flush();
  }

  private List<String> annotated(SheetRow row) {
    List<String> texts = new ArrayList<>(row.cells().stream().map(SheetCell::text).toList());
    String result = resultOf(row);
    if (result != null) {
      while (texts.size() <= headers.resultColumn()) {
        texts.add("");
      }
      texts.set(headers.resultColumn(), result);
    }
    return texts;
  }

  private @Nullable String resultOf(SheetRow row) {
    if (row.number() == headers.lastRow()) {
      return HEADER;
    }
    ItemResult result = results.get(row.number());
    return result == null ? null : Explanations.of(result);
  }
}
