package org.juesuan.platform.store.event;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is numbered without gaps (INV-6): a department in a year, a department alone for facts
 * without a year, or the district for facts of no department. The natural order is the order in
 * which streams are locked: key, then year, no year first.
 *
 * @param key code of the department or district; also the key of the Kafka record
 * @param fiscalYear the fiscal year, or null for facts without one
 */
public record EventStream(String key, @Nullable Integer fiscalYear)
    implements Comparable<EventStream> {
  private static final int LONGEST_KEY = 64;
  private static final Comparator<EventStream> LOCK_ORDER =
      Comparator.comparing(EventStream::key).thenComparing(EventStream::yearOrZero);

  public EventStream {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("a stream key has 1 to " + LONGEST_KEY + " characters");
    }
    if (fiscalYear != null && fiscalYear <= 0) {
      throw new IllegalArgumentException("a fiscal year is positive");
    }
  }

  /** The stream of one department in one year. */
  public static EventStream of(String key, int fiscalYear) {
    return new EventStream(key, fiscalYear);
  }

  /** The stream of facts without a year. */
  public static EventStream withoutYear(String key) {
    return new EventStream(key, null);
  }

  @Override
  public int compareTo(EventStream other) {
    return LOCK_ORDER.compare(this, other);
  }

  private int yearOrZero() {
    return fiscalYear == null ? 0 : fiscalYear;
  }
}
