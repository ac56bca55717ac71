package org.juesuan.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount in yuan (元), exact to the fen, below 10<sup>16</sup> in size.
 *
 * <p>Sums and differences are exact; nothing rounds here. The scale is always 2, so that equal
 * amounts are equal records.
 *
 * @param yuan the amount in yuan; always of scale 2
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

  /**
   * What the API and the event log accept and write: two decimals, no sign but minus, no exponent.
   */
  public static final String PATTERN = "^-?\\d{1,16}\\.\\d{2}$";

  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);

  /** No money. */
  public static final Money ZERO = new Money(new BigDecimal("0.00"));

  private static final Pattern WRITTEN = Pattern.compile(PATTERN);

  /**
   * Takes any exact amount of at most two decimals and brings it to scale 2.
   *
   * @throws IllegalArgumentException if a third decimal is not zero or the size reaches 10^16
   */
  public Money {
    if (yuan.abs().compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException("an amount must be below 10^16 yuan");
    }
    if (yuan.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("an amount has at most two decimals");
    }
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
  }

  /**
   * Reads the written form, for example {@code 67500.00}.
   *
   * @throws IllegalArgumentException if the text is not exactly of the {@link #PATTERN}, or is a
   *     negative zero
   */
  public static Money of(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      throw new IllegalArgumentException("an amount is written with two decimals, such as 1620.00");
    }
    Money money = new Money(new BigDecimal(written));
    if (money.isZero() && written.startsWith("-")) {
      throw new IllegalArgumentException("zero has no sign");
    }
    return money;
  }

  /** The exact amount of the given yuan; see the constructor for what is refused. */
  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan);
  }

  /** The sum of all amounts; {@link #ZERO} of none. */
  public static Money sum(Stream<Money> amounts) {
    return amounts.reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  public Money negated() {
    return new Money(yuan.negate());
  }

  public Money absolute() {
    return new Money(yuan.abs());
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  public boolean isPositive() {
    return yuan.signum() > 0;
  }

  public boolean isNegative() {
    return yuan.signum() < 0;
  }

  /** Whether this amount covers the other: not below it. */
  public boolean isAtLeast(Money other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** The written form, for example {@code 67500.00}. */
  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
