package org.juesuan.platform.web.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two requests are the same: SHA-256 over the method, the raw path and the body with
 * the members of every object in order, so that neither blanks nor the order of members matter.
 */
public final class RequestDigest {

  private RequestDigest() {}

  /**
   * The digest of one request.
   *
   * @param method the HTTP method
   * @param path the raw path of the request
   * @param body the body as a tree; null when the request has none
   * @return 64 hexadecimal digits
   */
  public static String of(String method, String path, @Nullable JsonNode body) {
    StringBuilder canonical = new StringBuilder(method).append(' ').append(path).append('\n');
    if (body != null) {
      write(body, canonical);
    }
    return sha256(canonical.toString());
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      out.append('{');
      TreeSet<String> names = new TreeSet<>();
      node.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        out.append(name.length()).append(':').append(name).append('=');
        write(node.get(name), out);
        out.append(',');
      }
      out.append('}');
    } else if (node.isArray()) {
      out.append('[');
      for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
        write(items.next(), out);
        out.append(',');
      }
      out.append(']');
    } else {
      out.append(node);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
