package org.juesuan.budget.intake.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.intake.BatchItem;
import org.juesuan.budget.intake.ItemResult;
import org.juesuan.budget.intake.form.ItemForm;
import org.juesuan.budget.ledger.Author;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.platform.workbook.SheetRow;

/** Reads a file of rows as a batch, and gives the same rows back with what became of them. */
@ApplicationScoped
public class Sheets {

  private final ItemForm form;

  /**
   * @param form reads one item
   */
  public Sheets(ItemForm form) {
    this.form = form;
  }

  /**
   * A file that was received.
   *
   * @param path where it lies
   * @param format what it is said to be
   * @param charset what its text is said to be in; null to find out
   */
  public record Received(Path path, SheetFormat format, @Nullable Charset charset) {}

  /**
   * The items of a file, in the order of its rows.
   *
   * @param book the book they are for
   * @param appropriations finds those that rows name by their coding
   * @throws org.juesuan.platform.web.problem.ProblemException {@code file-unreadable}, {@code
   *     file-header-mismatch}, {@code batch-too-large}, {@code batch-declaration-mismatch} if the
   *     row of totals says something else
   */
  public List<BatchItem> read(
      Received file, BookId book, Author author, AppropriationCodes appropriations) {
    try (SheetFile sheet = file.format().open(file.path(), file.charset())) {
      return new SheetItems(
              headersOf(sheet),
              new CellReader(sheet.startsIn1904()),
              new AppropriationNaming(book, appropriations),
              form,
              book,
              author)
          .read(sheet);
    }
  }

  /**
   * Writes the rows of a file with a column that says what became of each: values, not their looks.
   *
   * @param results of the items of this file
   */
  public void annotate(Received file, List<ItemResult> results, OutputStream to)
      throws IOException {
    Map<Integer, ItemResult> byRow = new HashMap<>();
    results.forEach(result -> byRow.put(result.item().place().row(), result));
    try (SheetFile sheet = file.format().open(file.path(), file.charset());
        Stream<SheetRow> rows = sheet.rows()) {
      Annotation annotation = new Annotation(headersOf(sheet), byRow, sheet.startsIn1904());
      switch (file.format()) {
        case XLSX -> annotation.writeWorkbook(sheet.name(), rows.iterator(), to);
        case CSV -> annotation.writeCsv(rows.iterator(), to);
      }
    }
  }

  private static Headers headersOf(SheetFile sheet) {
    try (Stream<SheetRow> rows = sheet.rows()) {
      return Headers.find(sheet.name(), rows.iterator());
    }
  }
}
