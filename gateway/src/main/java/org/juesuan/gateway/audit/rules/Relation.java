package org.juesuan.gateway.audit.rules;

import org.juesuan.gateway.audit.document.Interval;

/** What a formula says of its two sides. */
enum Relation {
  /** The left is the right. */
  EQUAL("=", "应为"),
  /** The left is not above the right. */
  AT_MOST("≤", "应不大于"),
  /** The left is not below the right. */
  AT_LEAST("≥", "应不小于"),
  /** The left is the share of the first of the right in the second, in per cent. */
  SHARE("/", "应为");

  private final String sign;
  private final String demand;

  Relation(String sign, String demand) {
    this.sign = sign;
    this.demand = demand;
  }

  /** How the data write it. */
  String sign() {
    return sign;
  }

  /** The words before what is recomputed, in Chinese. */
  String demand() {
    return demand;
  }

  /** Whether both sides can stand for values of which it is true. */
  boolean holds(Interval left, Interval right) {
    return switch (this) {
      case EQUAL, SHARE -> left.meets(right);
      case AT_MOST -> left.mayBeAtMost(right);
      case AT_LEAST -> right.mayBeAtMost(left);
    };
  }
}
