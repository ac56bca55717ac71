package org.juesuan.platform.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.platform.workbook.fixture.TestWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook that was opened")
class WorkbookFileTest {

  @TempDir Path directory;

  @Test
  @DisplayName("tells which cells are merged, and what each holds")
  void merged() throws IOException {
    Path file =
        new TestWorkbook()
            .format("0.0%")
            .texts(1, "标题", "")
            .row(2, "<c r=\"A2\" s=\"1\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>A9</f></c>")
            .merged("A1:B1")
            .merged("$A$3:$A$7")
            .write(directory.resolve("merged.xlsx"));
    try (WorkbookFile workbook = WorkbookFile.openWithFormats(file, IllegalStateException::new)) {
      ReadSheet sheet = workbook.sheets().get(0);
      assertEquals(
          List.of("A1:B1", "A3:A7"),
          sheet.merged().stream().map(range -> range.first() + ":" + range.last()).toList());
      assertTrue(sheet.merged().get(1).contains(new CellAddress(5, 0)));
      try (Stream<SheetRow> rows = sheet.rows()) {
        assertEquals(
            List.of(
                new SheetCell(SheetCell.Kind.NUMBER, "2", "0.0%"),
                new SheetCell(SheetCell.Kind.NOT_CALCULATED, "")),
            rows.filter(row -> row.number() == 2).flatMap(row -> row.cells().stream()).toList());
      }
    }
  }

  @Test
  @DisplayName("is refused with the caller's own exception if merged cells lie nowhere")
  void nowhere() throws IOException {
    Path file =
        new TestWorkbook().texts(1, "a").merged("A1:").write(directory.resolve("nowhere.xlsx"));
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> WorkbookFile.open(file, IllegalStateException::new).close());
    assertEquals(
        "The file is not a workbook (.xlsx), or is damaged or too big.", refused.getMessage());
  }

  @Test
  @DisplayName("names its columns as a spreadsheet does")
  void columns() {
    for (int column = 0; column < 16_384; column++) {
      assertEquals(column, CellAddress.column(CellAddress.letters(column) + 7));
    }
    assertEquals("XFD", CellAddress.letters(16_383));
  }
}
