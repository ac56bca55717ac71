package org.juesuan.platform.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share or a growth in per cent, kept as its two exact amounts and rounded once, when printed.
 *
 * @param part what is compared, in yuan
 * @param whole what it is compared with, in yuan; never zero
 */
public record Percent(Money part, Money whole) {

  private static final MathContext ONE_SIGNIFICANT_DIGIT = new MathContext(1, RoundingMode.HALF_UP);

  /**
   * @throws IllegalArgumentException if the whole is zero: there is no percentage of nothing
   */
  public Percent {
    if (whole.isZero()) {
      throw new IllegalArgumentException("there is no percentage of zero");
    }
  }

  public static Percent of(Money part, Money whole) {
    return new Percent(part, whole);
  }

  /** The same percentage without its sign. */
  public Percent absolute() {
    return new Percent(part.absolute(), whole.absolute());
  }

  /**
   * Two decimals, half up, without the sign of per cent: {@code 97.60}. What is not zero never
   * prints as zero: where two decimals would show 0.00, one significant digit stands ({@code
   * 0.003}).
   */
  public String printed() {
    BigDecimal hundredfold = part.yuan().movePointRight(2);
    BigDecimal rounded = hundredfold.divide(whole.yuan(), 2, RoundingMode.HALF_UP);
    if (rounded.signum() == 0 && !part.isZero()) {
      return hundredfold.divide(whole.yuan(), ONE_SIGNIFICANT_DIGIT).toPlainString();
    }
    return rounded.toPlainString();
  }
}
