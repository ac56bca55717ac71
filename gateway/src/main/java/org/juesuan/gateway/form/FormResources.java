package org.juesuan.gateway.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads forms from the class path. */
final class FormResources {

  private static final String FOLDER = "/forms/";

  private FormResources() {}

  /** Every form that the list of forms names. */
  static List<ReportForm> all() {
    return lines("forms.txt").map(values -> form(values.get(0))).toList();
  }

  private static ReportForm form(String id) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(id + "/form.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String level = properties.getProperty("level");
    return new ReportForm(
        id,
        required(properties, "title", id),
        required(properties, "region", id),
        level == null ? null : GovernmentLevel.valueOf(level),
        Integer.parseInt(required(properties, "firstYear", id)),
        properties.getProperty("narrative", id),
        new BigDecimal(required(properties, "reasonFromPercent", id)),
        lines(properties.getProperty("tables", id) + "/tables.tsv")
            .map(FormResources::table)
            .toList());
  }

  private static TableForm table(List<String> values) {
    return new TableForm(
        values.get(0),
        values.get(1),
        LayoutReader.read(lines("layouts/" + values.get(2) + ".tsv").toList()),
        values.get(3));
  }

  private static String required(Properties properties, String name, String form) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("the form " + form + " does not say its " + name);
    }
    return value;
  }

  /** The lines of a table of values separated by tabs, without its comments. */
  static Stream<List<String>> lines(String path) {
    return text(path)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)));
  }

  /** A text in UTF-8 below the folder of the forms. */
  private static String text(String path) {
    try (InputStream stream = FormResources.class.getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + FOLDER + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
