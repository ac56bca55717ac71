package org.juesuan.gateway.report;

import org.juesuan.platform.money.Money;

/**
 * Which way a compared amount went. A published difference carries no sign: this word stands for it
 * (identity C03), so that the template's 增加（减少） is always resolved.
 */
public enum Direction {
  INCREASE("增加", "增长"),
  DECREASE("减少", "下降"),
  LEVEL("持平", "持平");

  private final String ofAmount;
  private final String ofRate;

  Direction(String ofAmount, String ofRate) {
    this.ofAmount = ofAmount;
    this.ofRate = ofRate;
  }

  /** The direction of a signed difference. */
  public static Direction of(Money difference) {
    if (difference.isZero()) {
      return LEVEL;
    }
    return difference.isPositive() ? INCREASE : DECREASE;
  }

  /** The word before an amount: 增加, 减少, or 持平. */
  public String ofAmount() {
    return ofAmount;
  }

  /** The word before a percentage: 增长, 下降, or 持平. */
  public String ofRate() {
    return ofRate;
  }
}
