package org.juesuan.platform.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A sheet of an open workbook; it may be read more than once. */
public final class ReadSheet {

  private static final Set<String> ERRORS =
      Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

  private final Sheet sheet;
  private final List<CellRange> merged;
  private final Function<String, ? extends RuntimeException> refusal;

  ReadSheet(
      Sheet sheet, List<CellRange> merged, Function<String, ? extends RuntimeException> refusal) {
    this.sheet = sheet;
    this.merged = merged;
    this.refusal = refusal;
  }

  /** Its name, as on its tab. */
  public String name() {
    return sheet.getName();
  }

  /** Whether a reader of the workbook sees it. */
  public boolean isVisible() {
    return sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  /** Ranges of cells merged into one. */
  public List<CellRange> merged() {
    return merged;
  }

  /**
   * Its rows from the first on, read one after another; rows without any cell may be missing. To be
   * closed.
   *
   * @throws RuntimeException the caller's own, also while it is read
   */
  public Stream<SheetRow> rows() {
    try {
      Stream<Row> rows = sheet.openStream();
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(new Rows(rows.iterator()), 0), false)
          .onClose(rows::close);
    } catch (IOException | RuntimeException damaged) {
      throw damaged();
    }
  }

  private RuntimeException damaged() {
    return refusal.apply("The sheet " + name() + " is damaged.");
  }

  private static SheetCell cellOf(@Nullable Cell cell) {
    if (cell == null) {
      return SheetCell.EMPTY;
    }
    return switch (cell.getType()) {
      case EMPTY -> SheetCell.EMPTY;
      case STRING -> SheetCell.text(cell.getText());
      case NUMBER -> numberOf(cell.asNumber(), cell);
      case BOOLEAN -> new SheetCell(SheetCell.Kind.BOOLEAN, cell.getRawValue());
      case ERROR -> new SheetCell(SheetCell.Kind.ERROR, "");
      case FORMULA -> resultOf(cell);
    };
  }

  private static SheetCell resultOf(Cell formula) {
    Object result = formula.getValue();
    if (result instanceof BigDecimal number) {
      return numberOf(number, formula);
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

  private static SheetCell numberOf(BigDecimal number, Cell cell) {
    return new SheetCell(SheetCell.Kind.NUMBER, number.toString(), cell.getDataFormatString());
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
      } catch (RuntimeException broken) {
        throw damaged();
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
