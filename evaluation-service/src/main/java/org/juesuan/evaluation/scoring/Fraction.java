package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient; it is rounded once, when a score is made of it.
 *
 * @param numerator any number
 * @param denominator more than zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

  /** Refuses what cannot be divided by. */
  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a denominator is more than zero");
    }
  }

  /** A whole or decimal number as a fraction. */
  public static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  /** The number with that many decimals. */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return numerator.divide(denominator, decimals, mode);
  }

  /** A score: two decimals, half up. */
  public BigDecimal asScore() {
    return rounded(2, RoundingMode.HALF_UP);
  }

  /** Negative, zero or positive as this is below, equal to or above the number. */
  public int compareWith(BigDecimal number) {
    return numerator.compareTo(number.multiply(denominator));
  }
}
