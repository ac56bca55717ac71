package org.juesuan.budget.classification.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeColumn;
import org.juesuan.budget.classification.CodeEntry;
import org.juesuan.budget.classification.CodeListDraft;
import org.juesuan.budget.classification.CodeListKind;
import org.juesuan.budget.classification.EconomicGroup;
import org.juesuan.budget.classification.RowFault;
import org.juesuan.budget.classification.ThreePublicItem;

/**
 * A code list as a CSV file (RFC 4180): a header row, then one row for each code. What is written
 * here can be read here again.
 */
final class CodeListFile {

  /** The most codes a file may hold; the official functional list has about 2 000. */
  static final int MOST_CODES = 5000;

  /** Spreadsheets take a file for UTF-8 only if it begins so. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final CodeListKind kind;
  private final List<@Nullable CodeColumn> header = new ArrayList<>();
  private final List<CodeListDraft.Row> rows = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int number;

  private CodeListFile(CodeListKind kind) {
    this.kind = kind;
  }

  /** Reads a file; what cannot be read stands among the faults of the draft. */
  static CodeListDraft read(CodeListKind kind, byte[] file, Charset charset) {
    CodeListFile reading = new CodeListFile(kind);
    try {
      reading.read(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException notOfTheCharset) {
      reading.fault("1", "must be a file in " + charset.name() + "; save it as CSV UTF-8");
    }
    return new CodeListDraft(kind, reading.rows, reading.faults);
  }

  private void read(String text) {
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (MappingIterator<List<String>> lines =
        CSV.readerForListOf(String.class)
            .with(CsvSchema.emptySchema())
            .<List<String>>readValues(content)) {
      while (faults.isEmpty() && lines.hasNextValue()) {
        number++;
        List<String> cells = lines.nextValue().stream().map(String::strip).toList();
        if (number == 1) {
          readHeader(cells);
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          readRow(cells);
        }
      }
    } catch (JsonProcessingException broken) {
      fault("1", "must be closed: a quotation mark is missing or stands alone");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (number == 0) {
      number = 1;
      fault(CodeColumn.CODE.title(), "must be a column of the header");
    }
  }

  private void readHeader(List<String> titles) {
    for (int position = 0; position < titles.size(); position++) {
      Optional<CodeColumn> column = CodeColumn.titled(kind, titles.get(position));
      String place = String.valueOf(position + 1);
      if (column.isEmpty() && !titles.get(position).isEmpty()) {
        fault(place, "must be one of " + titles() + ", or empty");
      } else if (column.isPresent() && header.contains(column.get())) {
        fault(place, "must stand in the header once");
      }
      header.add(column.orElse(null));
    }
    for (CodeColumn column : CodeColumn.of(kind)) {
      if (column.isRequired() && !header.contains(column)) {
        fault(column.title(), "must be a column of the header");
      }
    }
  }

  private void readRow(List<String> cells) {
    if (rows.size() == MOST_CODES) {
      fault(CodeColumn.CODE.title(), "must not follow: a list has at most 5000 codes");
      return;
    }
    Map<CodeColumn, String> named = new EnumMap<>(CodeColumn.class);
    for (int position = 0; position < cells.size(); position++) {
      @Nullable CodeColumn column = position < header.size() ? header.get(position) : null;
      if (column != null) {
        named.put(column, cells.get(position));
      } else if (!cells.get(position).isEmpty()) {
        fault(String.valueOf(position + 1), "must be empty: the column has no title");
      }
    }
    rows.add(new CodeListDraft.Row(number, named));
  }

  private void fault(String column, String reason) {
    faults.add(new RowFault(Math.max(1, number), column, reason));
  }

  private String titles() {
    return String.join(", ", CodeColumn.of(kind).stream().map(CodeColumn::title).toList());
  }

  /** Writes a list, in the order of the code. */
  static String write(CodeListKind kind, Collection<CodeEntry> entries) {
    CsvSchema.Builder schema = CsvSchema.builder();
    CodeColumn.of(kind).forEach(column -> schema.addColumn(column.title()));
    List<List<String>> lines = new ArrayList<>();
    for (CodeEntry entry : entries) {
      lines.add(CodeColumn.of(kind).stream().map(column -> cell(column, entry)).toList());
    }
    try {
      return BYTE_ORDER_MARK
          + CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
              .writeValueAsString(lines);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts are always CSV", impossible);
    }
  }

  private static String cell(CodeColumn column, CodeEntry entry) {
    return switch (column) {
      case CODE -> entry.code();
      case NAME -> entry.name();
      case SUCCESSOR -> entry.successor() == null ? "" : entry.successor();
      case GROUP -> EconomicGroup.of(entry.code()).map(Enum::name).orElse("");
      case THREE_PUBLIC -> ThreePublicItem.of(entry.code()).map(Enum::name).orElse("");
    };
  }
}
