package org.juesuan.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A workbook (.xlsx) that was found harmless and opened. What is wrong with a file is said in a
 * sentence, out of which the caller makes the exception of its own.
 */
public final class WorkbookFile implements AutoCloseable {

  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ReadableWorkbook workbook;
  private final MergedRanges merged;
  private final Function<String, ? extends RuntimeException> refusal;

  private WorkbookFile(
      ReadableWorkbook workbook,
      MergedRanges merged,
      Function<String, ? extends RuntimeException> refusal) {
    this.workbook = workbook;
    this.merged = merged;
    this.refusal = refusal;
  }

  /**
   * Opens a workbook for its values.
   *
   * @param refusal what is thrown if it is none, damaged, hostile or too big
   */
  public static WorkbookFile open(Path file, Function<String, ? extends RuntimeException> refusal) {
    return open(file, false, refusal);
  }

  /**
   * Opens a workbook for its values and the formats of its numbers.
   *
   * @param refusal what is thrown if it is none, damaged, hostile or too big
   */
  public static WorkbookFile openWithFormats(
      Path file, Function<String, ? extends RuntimeException> refusal) {
    return open(file, true, refusal);
  }

  private static WorkbookFile open(
      Path file, boolean withFormats, Function<String, ? extends RuntimeException> refusal) {
    boolean old = false;
    try {
      old = isOle2(file);
      if (!old) {
        MergedRanges merged = WorkbookGuard.check(file);
        // A number that cannot be read becomes an error of its cell.
        ReadingOptions options = new ReadingOptions(withFormats, true);
        return new WorkbookFile(new ReadableWorkbook(file.toFile(), options), merged, refusal);
      }
    } catch (IOException | RuntimeException damaged) {
      // Said below: the library's words would not help the caller.
    }
    throw refusal.apply(
        old
            ? "The file is an old or an encrypted workbook; save it as .xlsx without a password."
            : "The file is not a workbook (.xlsx), or is damaged or too big.");
  }

  /** Its sheets in their order, hidden ones too. */
  public List<ReadSheet> sheets() {
    return workbook
        .getSheets()
        .map(sheet -> new ReadSheet(sheet, merged.of(sheet.getId()), refusal))
        .toList();
  }

  /** Whether its dates count from 1904, as in workbooks that began on a Macintosh. */
  public boolean startsIn1904() {
    return workbook.isDate1904();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException onlyRead) {
      throw new UncheckedIOException(onlyRead);
    }
  }

  private static boolean isOle2(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return Arrays.equals(content.readNBytes(OLE2.length), OLE2);
    }
  }
}
