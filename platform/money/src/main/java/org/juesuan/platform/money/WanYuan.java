package org.juesuan.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as final accounts print it: in units of ten thousand yuan (万元), two decimals, half up.
 * It exists only where a report is printed; nothing is computed from it.
 *
 * @param money the exact amount behind the printed figure
 */
public record WanYuan(Money money) {

  private static final int DIGITS_OF_TEN_THOUSAND = 4;

  /** The table form: {@code 4407.94}, {@code 0.00}, {@code -6.59}; no grouping. */
  public String printed() {
    BigDecimal rounded =
        money.yuan().movePointLeft(DIGITS_OF_TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP);
    return rounded.toPlainString();
  }

  /** The form of running text: as {@link #printed()}, but no money at all is a plain {@code 0}. */
  public String printedInText() {
    return money.isZero() ? "0" : printed();
  }
}
