package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a date from a JSON string such as {@code "2020-12-31"} and from nothing else. */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String REQUIREMENT = "must be a date such as \"2020-12-31\"";

  DateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || !FORM.matcher(parser.getText()).matches()) {
      throw new RefusedValue(parser, REQUIREMENT);
    }
    try {
      return LocalDate.parse(parser.getText());
    } catch (DateTimeException noSuchDay) {
      throw new RefusedValue(parser, REQUIREMENT);
    }
  }
}
