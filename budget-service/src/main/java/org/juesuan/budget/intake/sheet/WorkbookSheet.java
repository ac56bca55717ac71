package org.juesuan.budget.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.juesuan.platform.web.problem.ProblemException;

/** The sheet of a workbook (.xlsx) that holds the batch. */
final class WorkbookSheet implements SheetFile {

  private static final ReadingOptions UNPARSED_NUMBERS_ARE_ERRORS = new ReadingOptions(false, true);
  private static final Set<String> ERRORS =
      Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ReadableWorkbook workbook;
  private final Sheet sheet;

  private WorkbookSheet(ReadableWorkbook workbook, Sheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /**
   * Opens a workbook.
   *
   * @throws ProblemException {@code file-unreadable}, or {@code file-header-mismatch} if no sheet
   *     is plainly the one
   */
  static WorkbookSheet open(Path file) {
    try {
      if (isOle2(file)) {
        throw UnreadableFile.because(
            "The file is an old or an encrypted workbook; save it as .xlsx without a password.");
      }
      WorkbookGuard.check(file);
      ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), UNPARSED_NUMBERS_ARE_ERRORS);
      try {
        return new WorkbookSheet(workbook, choose(workbook));
      } catch (RuntimeException refused) {
        workbook.close();
        throw refused;
      }
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw UnreadableFile.because("The file is not a workbook (.xlsx), or is damaged or too big.");
    }
  }

  private static boolean isOle2(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return java.util.Arrays.equals(content.readNBytes(OLE2.length), OLE2);
    }
  }

  private static Sheet choose(ReadableWorkbook workbook) {
    List<Sheet> visible =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .toList();
    return visible.stream()
        .filter(sheet -> sheet.getName().strip().equals(Template.SHEET))
        .findFirst()
        .or(() -> visible.size() == 1 ? visible.stream().findFirst() : java.util.Optional.empty())
        .orElseThrow(
            () ->
                UnreadableFile.header(
                    "No sheet is named "
                        + Template.SHEET
                        + "; the workbook has "
                        + visible.stream().map(Sheet::getName).collect(Collectors.joining(", "))
                        + "."));
  }

  @Override
  public String name() {
    return sheet.getName();
  }

  @Override
  public boolean startsIn1904() {
    return workbook.isDate1904();
  }

  @Override
  public Stream<SheetRow> rows() {
    try {
      Stream<Row> rows = sheet.openStream();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(new Rows(rows.iterator()), 0), false)
          .onClose(rows::close);
    } catch (IOException | RuntimeException damaged) {
      throw UnreadableFile.because("The sheet " + name() + " is damaged.");
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException onlyRead) {
      throw new java.io.UncheckedIOException(onlyRead);
    }
  }

  private static SheetCell cellOf(Cell cell) {
    if (cell == null) {
      return SheetCell.EMPTY;
    }
    return switch (cell.getType()) {
      case EMPTY -> SheetCell.EMPTY;
      case STRING -> SheetCell.text(cell.getText());
      case NUMBER -> new SheetCell(SheetCell.Kind.NUMBER, cell.asNumber().toString());
      case BOOLEAN -> new SheetCell(SheetCell.Kind.BOOLEAN, cell.getRawValue());
      case ERROR -> new SheetCell(SheetCell.Kind.ERROR, "");
      case FORMULA -> resultOf(cell);
    };
  }

  private static SheetCell resultOf(Cell formula) {
    Object result = formula.getValue();
    if (result instanceof BigDecimal number) {
      return new SheetCell(SheetCell.Kind.NUMBER, number.toString());
    }
    if (result instanceof Boolean) {
      return new SheetCell(SheetCell.Kind.BOOLEAN, formula.getRawValue());
    }
    if (result != null) {
      String text = result.toString();
      return ERRORS.contains(text) ? new SheetCell(SheetCell.Kind.ERROR, "") : SheetCell.text(text);
    }
    return new SheetCell(
        formula.getRawValue() == null ? SheetCell.Kind.NOT_CALCULATED : SheetCell.Kind.EMPTY_RESULT,
        "");
  }

  /** The library's rows as ours; what it throws in the middle becomes a refusal of the file. */
  private final class Rows implements Iterator<SheetRow> {

    private final Iterator<Row> rows;

    Rows(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (RuntimeException damaged) {
        throw UnreadableFile.because("The sheet " + name() + " is damaged.");
      }
    }

    @Override
    public SheetRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = rows.next();
      List<SheetCell> cells = new ArrayList<>(row.getCellCount());
      for (int column = 0; column < row.getCellCount(); column++) {
        cells.add(cellOf(row.getCell(column)));
      }
      return new SheetRow(row.getRowNum(), cells);
    }
  }
}
