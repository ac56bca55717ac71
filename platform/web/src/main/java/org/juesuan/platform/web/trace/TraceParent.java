package org.juesuan.platform.web.trace;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A W3C {@code traceparent}.
 *
 * @param text as it stands in headers and events
 */
public record TraceParent(String text) {

  private static final Pattern FORM =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
  private static final int ID_BEGIN = 3;
  private static final int ID_END = 35;

  public TraceParent {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("not a traceparent");
    }
  }

  /** Whether a header is one that can be passed on. */
  public static boolean isWellFormed(@Nullable String header) {
    return header != null && FORM.matcher(header).matches();
  }

  /** The trace a request came with, or the beginning of a new one. */
  public static TraceParent continued(@Nullable String header) {
    return header != null && isWellFormed(header) ? new TraceParent(header) : begun();
  }

  private static TraceParent begun() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    // One of the bits is set, for an id of zeros alone is none.
    return new TraceParent(
        "00-%016x%016x-%016x-00"
            .formatted(random.nextLong(), random.nextLong() | 1, random.nextLong() | 1));
  }

  /** The trace alone: 32 hexadecimal digits. */
  public String traceId() {
    return text.substring(ID_BEGIN, ID_END);
  }
}
