package org.juesuan.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/**
 * The digest of a document, computed by other code than the services': SHA-256 of its canonical
 * form (RFC 8785). Documents hold strings, booleans, null and whole numbers below 2^53 alone.
 */
final class Digests {

  private Digests() {}

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Members in the order of their UTF-16 names, no blanks, the escapes of RFC 8785 3.2.2.2. */
  static String canonical(JsonNode node) {
    if (node.isObject()) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      names.sort(String::compareTo);
      StringJoiner members = new StringJoiner(",", "{", "}");
      names.forEach(name -> members.add(quoted(name) + ":" + canonical(node.get(name))));
      return members.toString();
    }
    if (node.isArray()) {
      StringJoiner elements = new StringJoiner(",", "[", "]");
      node.forEach(element -> elements.add(canonical(element)));
      return elements.toString();
    }
    return node.isTextual() ? quoted(node.textValue()) : node.asText();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            unit -> {
              switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> {
                  if (unit < ' ') {
                    quoted.append(String.format("\\u%04x", unit));
                  } else {
                    quoted.append((char) unit);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
