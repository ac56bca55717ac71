package org.juesuan.platform.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * The one form of a JSON value in which equal values are equal texts (RFC 8785), and its digest.
 *
 * <p>Our sections hold no number but whole ones below 2<sup>53</sup>: every figure is a string. So
 * the RFC's form of fractions is not needed, and a fraction is refused.
 */
public final class CanonicalJson {

  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private CanonicalJson() {}

  /**
   * The canonical text.
   *
   * @throws IllegalArgumentException for a number that is not whole or not below 2^53
   */
  public static String of(JsonNode value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  /** SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits. */
  public static String digest(JsonNode value) {
    try {
      byte[] bytes = of(value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }

  private static void write(JsonNode value, StringBuilder text) {
    switch (value.getNodeType()) {
      case OBJECT -> writeObject(value, text);
      case ARRAY -> writeArray(value, text);
      case STRING -> writeString(value.textValue(), text);
      case NUMBER -> writeNumber(value, text);
      case BOOLEAN, NULL -> text.append(value.asText());
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException(value.getNodeType() + " is not JSON");
    }
  }

  /** Members in the order of the UTF-16 code units of their names. */
  private static void writeObject(JsonNode object, StringBuilder text) {
    TreeSet<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    char separator = '{';
    for (String name : names) {
      text.append(separator);
      writeString(name, text);
      text.append(':');
      write(object.get(name), text);
      separator = ',';
    }
    text.append(names.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(JsonNode array, StringBuilder text) {
    text.append('[');
    for (Iterator<JsonNode> elements = array.elements(); elements.hasNext(); ) {
      write(elements.next(), text);
      if (elements.hasNext()) {
        text.append(',');
      }
    }
    text.append(']');
  }

  private static void writeNumber(JsonNode number, StringBuilder text) {
    if (!number.isIntegralNumber()
        || !number.canConvertToLong()
        || Math.abs(number.longValue()) > LARGEST_EXACT) {
      throw new IllegalArgumentException("a section holds whole numbers below 2^53 only");
    }
    text.append(number.longValue());
  }

  /** Escapes what RFC 8785 escapes (section 3.2.2.2) and nothing else. */
  private static void writeString(String string, StringBuilder text) {
    text.append('"');
    for (int place = 0; place < string.length(); place++) {
      char unit = string.charAt(place);
      switch (unit) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (unit < ' ') {
            text.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
          } else {
            text.append(unit);
          }
        }
      }
    }
    text.append('"');
  }
}
