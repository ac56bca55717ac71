package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a decimal from a JSON number as it is written: no exponent, at most 38 digits. */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1L;
  private static final Pattern FORM = Pattern.compile("-?(?=[\\d.]{1,39}$)\\d+(\\.\\d+)?");

  DecimalDeserializer() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.currentToken().isNumeric() || !FORM.matcher(parser.getText()).matches()) {
      throw new RefusedValue(parser, "must be a number of up to 38 digits without an exponent");
    }
    return new BigDecimal(parser.getText());
  }
}
