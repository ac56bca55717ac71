package org.juesuan.platform.service.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a year as CSV (RFC 4180, UTF-8), with their description as a tabular data resource. One
 * list of columns gives both, so that they cannot differ.
 *
 * @param <T> what a row is made of
 * @param name name of the resource; its file is that with {@code .csv}
 * @param title what the rows are
 * @param fields the columns
 * @param rows the rows, in a stable order
 */
public record FiscalTable<T>(String name, String title, List<Field<T>> fields, List<T> rows) {

  /** Quotes what a reader would take for a border, and nothing else. */
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  /** Keeps lists of its own. */
  public FiscalTable {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  /** The header and the rows. */
  public String csv() {
    CsvSchema.Builder schema = CsvSchema.builder();
    fields.forEach(field -> schema.addColumn(field.name()));
    List<List<String>> lines =
        rows.stream().map(row -> fields.stream().map(field -> field.cell(row)).toList()).toList();
    try {
      return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
          .writeValueAsString(lines);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts are always CSV", impossible);
    }
  }

  /** The description of the resource, with size and digest of its file. */
  Map<String, Object> resource() {
    byte[] file = csv().getBytes(StandardCharsets.UTF_8);
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name);
    resource.put("path", name + ".csv");
    resource.put("profile", "tabular-data-resource");
    resource.put("title", title);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.length);
    resource.put("hash", "sha256:" + digest(file));
    resource.put("dialect", Map.of("delimiter", ",", "doubleQuote", true));
    resource.put("schema", Map.of("fields", fields.stream().map(Field::schema).toList()));
    return resource;
  }

  /** SHA-256 of a file, in hexadecimal digits. */
  static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
