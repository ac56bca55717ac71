package org.juesuan.budget.finalaccount;

import java.math.BigDecimal;
import java.util.Optional;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;

/**
 * A figure of the account beside the one it is compared with (identity C03), in yuan.
 *
 * @param figure id of the figure in the report, the one its explanation carries
 * @param against what it is compared with
 * @param base 上年决算数 or 年初预算数
 * @param value 决算数
 */
public record FigureChange(String figure, Base against, Money base, Money value) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a figure is compared with. */
  public enum Base {
    /** 上年决算数. */
    PRIOR_YEAR,
    /** 年初预算数. */
    INITIAL_BUDGET
  }

  /**
   * Whether it changed by the percentage or more. Anything that stands against nothing did: there
   * is no percentage, but there is something to say.
   */
  public boolean reaches(BigDecimal percent) {
    Money difference = value.minus(base).absolute();
    return !difference.isZero()
        && difference.yuan().multiply(HUNDRED).compareTo(percent.multiply(base.absolute().yuan()))
            >= 0;
  }

  /** By how much it changed, without sign; empty against nothing. */
  public Optional<Percent> percent() {
    return base.isZero()
        ? Optional.empty()
        : Optional.of(Percent.of(value.minus(base), base).absolute());
  }
}
