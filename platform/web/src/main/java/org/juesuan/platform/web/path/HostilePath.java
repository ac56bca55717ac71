package org.juesuan.platform.web.path;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which raw paths are never accepted: whatever two readers of a path could understand differently
 * (source: dependencies, CVE-2026-39852).
 */
public final class HostilePath {

  private static final String[] SEQUENCES = {
    ";", "\\", "//", "/./", "/../", "%3b", "%2f", "%5c", "%2e", "%00", "%25"
  };

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-f]{2})");

  private HostilePath() {}

  /**
   * Whether the target is to be answered 400 before anything else looks at it.
   *
   * @param target the raw request target: path and query as they came over the wire
   */
  public static boolean isHostile(String target) {
    String raw = target.toLowerCase(Locale.ROOT);
    int end = raw.indexOf('?');
    String path = end < 0 ? raw : raw.substring(0, end);
    return !path.startsWith("/")
        || Stream.of(SEQUENCES).anyMatch(path::contains)
        || path.endsWith("/.")
        || path.endsWith("/..")
        || raw.contains("%00")
        || BROKEN_ESCAPE.matcher(raw).find()
        || !raw.chars().allMatch(character -> character > 0x20 && character < 0x7f);
  }
}
