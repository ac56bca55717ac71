package org.juesuan.gateway.audit.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every exact value a published number can stand for. A number with {@code d} decimals that was
 * rounded stands for all within half a unit of its last place; an exact one for itself.
 *
 * <p>The ends belong to it: a document that rounds its rows and sums them afterwards is off by just
 * that much (practice of the bureaus: a difference within rounding is none).
 */
public record Interval(BigDecimal low, BigDecimal high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Digits of a quotient; far more than any form prints. */
  private static final int QUOTIENT_SCALE = 20;

  /** Nothing, exactly. */
  public static final Interval ZERO = exactly(BigDecimal.ZERO);

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("the low end lies above the high end");
    }
  }

  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** What rounds to the value at so many decimals. */
  public static Interval rounded(BigDecimal value, int decimals) {
    BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).multiply(HALF);
    return new Interval(value.subtract(half), value.add(half));
  }

  /** What gives the value when all digits after so many decimals are cut off. */
  public static Interval truncated(BigDecimal value, int decimals) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    return value.signum() < 0
        ? new Interval(value.subtract(unit), value)
        : new Interval(value, value.add(unit));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  public Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  /** Without its sign. */
  public Interval absolute() {
    if (sign() == 0) {
      return new Interval(BigDecimal.ZERO, low.negate().max(high));
    }
    return sign() < 0 ? negated() : this;
  }

  /** Times a power of ten. */
  public Interval shifted(int places) {
    return new Interval(low.movePointRight(places), high.movePointRight(places));
  }

  /** Whether some exact value is in both. */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** Whether something in here is not above something in there. */
  public boolean mayBeAtMost(Interval other) {
    return low.compareTo(other.high) <= 0;
  }

  public boolean holds(BigDecimal value) {
    return meets(exactly(value));
  }

  /** Which side of zero all of it lies on; 0 if it holds zero. */
  public int sign() {
    return low.signum() > 0 ? 1 : high.signum() < 0 ? -1 : 0;
  }

  public BigDecimal middle() {
    return low.add(high).multiply(HALF);
  }

  /** This as a share of the whole, in per cent; empty where the whole may be zero. */
  public Optional<Interval> percentOf(Interval whole) {
    if (whole.sign() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        hull(
            quotients(low, whole.low),
            quotients(low, whole.high),
            quotients(high, whole.low),
            quotients(high, whole.high)));
  }

  /**
   * The growth of an amount that lies by a difference above its base, in per cent of that base. The
   * base is the amount less the difference, so the two do not vary independently: d/(a−d) is
   * monotone in both, and its extremes lie at the corners.
   *
   * @return empty where the base may be zero
   */
  public static Optional<Interval> growth(Interval amount, Interval difference) {
    if (amount.minus(difference).sign() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        hull(
            growthAt(amount.low, difference.low),
            growthAt(amount.low, difference.high),
            growthAt(amount.high, difference.low),
            growthAt(amount.high, difference.high)));
  }

  private static Interval growthAt(BigDecimal amount, BigDecimal difference) {
    return quotients(difference, amount.subtract(difference));
  }

  /** A quotient in per cent between two neighbouring decimals, so that nothing is lost. */
  private static Interval quotients(BigDecimal part, BigDecimal whole) {
    BigDecimal hundredfold = part.movePointRight(2);
    return new Interval(
        hundredfold.divide(whole, QUOTIENT_SCALE, RoundingMode.FLOOR),
        hundredfold.divide(whole, QUOTIENT_SCALE, RoundingMode.CEILING));
  }

  private static Interval hull(Interval... parts) {
    return Stream.of(parts)
        .reduce((a, b) -> new Interval(a.low.min(b.low), a.high.max(b.high)))
        .orElseThrow();
  }

  /** The two ends at so many decimals, or the one value if it is exact: {@code 8.0472～8.0474}. */
  public String printed(int decimals) {
    String from = low.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    String to = high.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return from.equals(to) ? from : from + "～" + to;
  }
}
