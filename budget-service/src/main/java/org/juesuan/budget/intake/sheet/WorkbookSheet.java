package org.juesuan.budget.intake.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.ReadSheet;
import org.juesuan.platform.workbook.SheetRow;
import org.juesuan.platform.workbook.WorkbookFile;

/** The sheet of a workbook (.xlsx) that holds the batch. */
final class WorkbookSheet implements SheetFile {

  private final WorkbookFile workbook;
  private final ReadSheet sheet;

  private WorkbookSheet(WorkbookFile workbook, ReadSheet sheet) {
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
    WorkbookFile workbook = WorkbookFile.open(file, UnreadableFile::because);
    try {
      return new WorkbookSheet(workbook, choose(workbook));
    } catch (RuntimeException refused) {
      workbook.close();
      throw refused;
    }
  }

  private static ReadSheet choose(WorkbookFile workbook) {
    List<ReadSheet> visible = workbook.sheets().stream().filter(ReadSheet::isVisible).toList();
    return visible.stream()
        .filter(sheet -> sheet.name().strip().equals(Template.SHEET))
        .findFirst()
        .or(() -> visible.size() == 1 ? visible.stream().findFirst() : Optional.empty())
        .orElseThrow(
            () ->
                UnreadableFile.header(
                    "No sheet is named "
                        + Template.SHEET
                        + "; the workbook has "
                        + visible.stream().map(ReadSheet::name).collect(Collectors.joining(", "))
                        + "."));
  }

  @Override
  public String name() {
    return sheet.name();
  }

  @Override
  public boolean startsIn1904() {
    return workbook.startsIn1904();
  }

  @Override
  public Stream<SheetRow> rows() {
    return sheet.rows();
  }

  @Override
  public void close() {
    workbook.close();
  }
}
