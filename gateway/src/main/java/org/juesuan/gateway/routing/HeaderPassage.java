package org.juesuan.gateway.routing;

import io.vertx.core.MultiMap;
import java.util.List;

/**
 * Which headers pass the door (source: design, HTTP). Everything else stays on its side: cookies,
 * addresses, hop-by-hop headers, and whatever only the gateway may say, such as {@code
 * Juesuan-Actor-Token}. The caller's {@code traceparent} and {@code tracestate} go on, too, but by
 * the tracer, which puts the gateway's own span in between.
 */
final class HeaderPassage {

  private static final List<String> INWARDS =
      List.of(
          "Authorization",
          "Accept",
          "Accept-Language",
          "Content-Type",
          "Content-Length",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match");

  private static final List<String> OUTWARDS =
      List.of(
          "Content-Type",
          "Content-Length",
          "Content-Disposition",
          "ETag",
          "Location",
          "Link",
          "Cache-Control",
          "Vary",
          "Retry-After",
          "Allow",
          "WWW-Authenticate",
          "Idempotent-Replayed");

  private HeaderPassage() {}

  /** From the caller to the service. */
  static void inwards(MultiMap from, MultiMap to) {
    copy(INWARDS, from, to);
  }

  /**
   * From the service to the caller.
   *
   * @param origin scheme and authority of the service, which no caller may see: an address within
   *     it is given as a path, and so stays within the gateway
   */
  static void outwards(MultiMap from, MultiMap to, String origin) {
    copy(OUTWARDS, from, to);
    for (String name : List.of("Location", "Link")) {
      List<String> values = from.getAll(name);
      if (!values.isEmpty()) {
        to.set(name, values.stream().map(value -> value.replace(origin + "/", "/")).toList());
      }
    }
  }

  private static void copy(List<String> names, MultiMap from, MultiMap to) {
    for (String name : names) {
      List<String> values = from.getAll(name);
      if (!values.isEmpty()) {
        to.set(name, values);
      }
    }
  }
}
