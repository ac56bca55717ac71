package org.juesuan.platform.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Holds a published Fiscal Data Package against the official profile, and each cell of its files
 * against the type that the package gives its column.
 */
public final class FiscalPackageContract {

  private static final Schema PROFILE =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(EventSchemas.json("open-data/fiscal-data-package.json"));

  private static final ObjectReader CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .build()
          .readerForListOf(String.class);

  private FiscalPackageContract() {}

  /**
   * What is wrong with a package; empty if nothing is.
   *
   * @param descriptor its datapackage.json
   * @param files the text of a file by its path
   */
  public static List<String> faults(JsonNode descriptor, Function<String, String> files) {
    List<String> faults = new ArrayList<>();
    PROFILE.validate(descriptor).forEach(fault -> faults.add(fault.toString()));
    for (JsonNode resource : descriptor.path("resources")) {
      String file = files.apply(resource.path("path").textValue());
      if (file.getBytes(StandardCharsets.UTF_8).length != resource.path("bytes").intValue()) {
        faults.add(resource.path("path") + " has another size");
      }
      faults.addAll(faults(resource, rows(file)));
    }
    return faults;
  }

  /** The rows of a CSV file (RFC 4180), the header first. */
  public static List<List<String>> rows(String file) {
    try (MappingIterator<List<String>> rows = CSV.readValues(file)) {
      return rows.readAll();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> faults(JsonNode resource, List<List<String>> rows) {
    List<String> faults = new ArrayList<>();
    JsonNode fields = resource.path("schema").path("fields");
    List<String> header = new ArrayList<>();
    fields.forEach(field -> header.add(field.path("name").textValue()));
    if (!rows.get(0).equals(header)) {
      faults.add(resource.path("path") + " has the header " + rows.get(0));
    }
    for (int line = 1; line < rows.size(); line++) {
      if (rows.get(line).size() != fields.size()) {
        faults.add("line " + line + " has " + rows.get(line).size() + " cells");
        continue;
      }
      for (int column = 0; column < fields.size(); column++) {
        if (!fits(fields.get(column), rows.get(line).get(column))) {
          faults.add("line " + line + ", " + fields.get(column).path("name").textValue());
        }
      }
    }
    return faults;
  }

  private static boolean fits(JsonNode field, String cell) {
    if (cell.isEmpty()) {
      return !field.path("constraints").path("required").booleanValue();
    }
    return switch (field.path("type").textValue()) {
      case "string" -> true;
      case "number" -> cell.matches("-?\\d+\\.\\d{2}");
      case "integer" -> cell.matches("-?\\d+");
      case "boolean" -> cell.matches("true|false");
      case "date" -> isDate(cell);
      default -> false;
    };
  }

  private static boolean isDate(String cell) {
    try {
      return LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }
}
