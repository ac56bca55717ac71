package org.juesuan.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.juesuan.platform.money.Money;

/** Reads an amount from a JSON string of the form {@link Money#PATTERN} and from nothing else. */
final class MoneyDeserializer extends StdScalarDeserializer<Money> {

  private static final long serialVersionUID = 1L;
  private static final String REQUIREMENT =
      "must be a string with up to 16 digits and exactly two decimals, such as \"1620.00\"";

  MoneyDeserializer() {
    super(Money.class);
  }

  @Override
  public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw new RefusedValue(parser, REQUIREMENT);
    }
    try {
      return Money.of(parser.getText());
    } catch (IllegalArgumentException refused) {
      throw new RefusedValue(parser, REQUIREMENT);
    }
  }
}
