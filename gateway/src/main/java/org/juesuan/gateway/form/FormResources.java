package org.juesuan.gateway.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads forms from the class path. */
final class FormResources {

  private static final String FOLDER = "/forms/";

  private FormResources() {}

  /** Every form that the list of forms names. */
  static List<ReportForm> all() {
    return text("forms.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(FormResources::form)
        .toList();
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
        new BigDecimal(required(properties, "reasonFromPercent", id)));
  }

  private static String required(Properties properties, String name, String form) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("the form " + form + " does not say its " + name);
    }
    return value;
  }

  /** A text in UTF-8 below the folder of the forms. */
  static String text(String path) {
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
