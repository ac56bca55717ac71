package org.juesuan.budget.intake.sheet;

import java.util.stream.Stream;
import org.juesuan.platform.workbook.SheetRow;

/** A file of rows, whichever its format; it may be read more than once. */
public interface SheetFile extends AutoCloseable {

  /** Name of the sheet; how it is called in messages. */
  String name();

  /** Whether its dates count from 1904, as in workbooks that began on a Macintosh. */
  boolean startsIn1904();

  /**
   * Its rows from the first on, read one after another; rows without any cell may be missing. To be
   * closed.
   *
   * @throws org.juesuan.platform.web.problem.ProblemException {@code file-unreadable}, also while
   *     it is read
   */
  Stream<SheetRow> rows();

  @Override
  void close();
}
