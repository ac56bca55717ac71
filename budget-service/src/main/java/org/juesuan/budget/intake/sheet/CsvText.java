package org.juesuan.budget.intake.sheet;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.workbook.SheetCell;
import org.juesuan.platform.workbook.SheetRow;

/**
 * A CSV file with commas. Its text is UTF-8, with or without a mark, or GB18030, which is what a
 * spreadsheet program in China writes.
 */
final class CsvText implements SheetFile {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int LONGEST_TEXT = 100_000;

  private static final CsvMapper MAPPER = new CsvMapper(factory());

  private final Path file;
  private final Charset charset;

  private CsvText(Path file, Charset charset) {
    this.file = file;
    this.charset = charset;
  }

  /**
   * Opens a file.
   *
   * @param charset what the caller says its text is in; null to find out
   * @throws ProblemException {@code file-unreadable}
   */
  static CsvText open(Path file, @Nullable Charset charset) {
    if (charset != null) {
      if (!isWrittenIn(charset, file)) {
        throw UnreadableFile.because("The file is not text in " + charset.name() + ".");
      }
      return new CsvText(file, charset);
    }
    for (Charset candidate : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      if (isWrittenIn(candidate, file)) {
        return new CsvText(file, candidate);
      }
    }
    throw UnreadableFile.because("The file is text neither in UTF-8 nor in GB18030.");
  }

  @Override
  public String name() {
    return "CSV";
  }

  @Override
  public boolean startsIn1904() {
    return false;
  }

  /** What its text is in. */
  Charset charset() {
    return charset;
  }

  @Override
  public Stream<SheetRow> rows() {
    try {
      Reader text = text(charset, file);
      MappingIterator<List<String>> records =
          MAPPER
              .readerForListOf(String.class)
              .with(CsvParser.Feature.WRAP_AS_ARRAY)
              .readValues(text);
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Rows(records), 0), false)
          .onClose(() -> close(text));
    } catch (IOException damaged) {
      throw damaged();
    }
  }

  /** Writes rows of text in UTF-8 with a mark, by which spreadsheet programs know it. */
  static void write(Writer to, Iterator<List<String>> rows) throws IOException {
    to.write('\uFEFF');
    var writer =
        MAPPER.writer().without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    while (rows.hasNext()) {
      to.write(writer.writeValueAsString(rows.next()).replace("\n", "\r\n"));
    }
  }

  @Override
  public void close() {
    // Each reading closes its own stream.
  }

  private static boolean isWrittenIn(Charset charset, Path file) {
    try (Reader text = text(charset, file)) {
      text.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException anotherCharset) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Reader text(Charset charset, Path file) throws IOException {
    PushbackInputStream bytes =
        new PushbackInputStream(Files.newInputStream(file), UTF8_MARK.length);
    byte[] first = bytes.readNBytes(UTF8_MARK.length);
    if (!Arrays.equals(first, UTF8_MARK) || !charset.equals(StandardCharsets.UTF_8)) {
      bytes.unread(first);
    }
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static CsvFactory factory() {
    CsvFactory factory = new CsvFactory();
    factory.setStreamReadConstraints(
        StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build());
    return factory;
  }

  private static void close(Reader text) {
    try {
      text.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ProblemException damaged() {
    return UnreadableFile.because("The file is not CSV: a quotation does not end, or is too long.");
  }

  private static final class Rows implements Iterator<SheetRow> {

    private final MappingIterator<List<String>> records;
    private int number;

    Rows(MappingIterator<List<String>> records) {
      this.records = records;
    }

    @Override
    public boolean hasNext() {
      try {
        return records.hasNextValue();
      } catch (IOException damaged) {
        throw damaged();
      }
    }

    @Override
    public SheetRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        number++;
        return new SheetRow(number, records.nextValue().stream().map(SheetCell::text).toList());
      } catch (IOException damaged) {
        throw damaged();
      }
    }
  }
}
