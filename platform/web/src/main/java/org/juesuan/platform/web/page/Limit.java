package org.juesuan.platform.web.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/**
 * How many items a page holds at most. A limit over the maximum is refused, never capped.
 *
 * @param value 1 to {@link #MAXIMUM}
 */
public record Limit(int value) {

  /** The greatest limit. */
  public static final int MAXIMUM = 200;

  /** The limit when none is given. */
  public static final Limit DEFAULT = new Limit(50);

  private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,3}");

  /**
   * A limit in the range.
   *
   * @throws ProblemException 400 {@code limit-out-of-range}
   */
  public Limit {
    if (value < 1 || value > MAXIMUM) {
      throw outOfRange();
    }
  }

  /**
   * The query parameter {@code limit}; {@link #DEFAULT} when it is absent.
   *
   * @throws ProblemException 400 {@code limit-out-of-range}, also for anything but a whole number
   */
  public static Limit of(@Nullable String parameter) {
    return parameter == null ? DEFAULT : fromString(parameter);
  }

  /** Reads the parameter as JAX-RS does; see {@link #of}. */
  public static Limit fromString(String parameter) {
    if (!WRITTEN.matcher(parameter).matches()) {
      throw outOfRange();
    }
    return new Limit(Integer.parseInt(parameter));
  }

  /** What a query fetches: one row more than the page holds, to know whether more follows. */
  public int rowsToFetch() {
    return value + 1;
  }

  private static ProblemException outOfRange() {
    return new ProblemException(
        PlatformError.LIMIT_OUT_OF_RANGE,
        "The limit must be a whole number from 1 to " + MAXIMUM + ".",
        List.of(Violation.parameter("limit", "must be a whole number from 1 to " + MAXIMUM)));
  }
}
