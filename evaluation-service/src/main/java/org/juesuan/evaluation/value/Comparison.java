package org.juesuan.evaluation.value;

/** How a written number is meant: {@code 12} exactly, {@code ≥95%} as a bound. */
public enum Comparison {
  /** A bare number or one after an equals sign. */
  EXACTLY("="),
  /** 不低于, 以上: law counts the number itself in. */
  AT_LEAST("≥"),
  /** 超过, 高于. */
  MORE_THAN(">"),
  /** 不超过, 以下, 以内: law counts the number itself in. */
  AT_MOST("≤"),
  /** 低于, 不足. */
  LESS_THAN("<");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The mathematical sign. */
  public String sign() {
    return sign;
  }

  /** Whether more is better: the number bounds from below. */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether less is better: the number bounds from above. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
