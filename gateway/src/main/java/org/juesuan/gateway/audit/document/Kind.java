package org.juesuan.gateway.audit.document;

/** What a published text is. */
public enum Kind {
  /** An amount in 万元. */
  WAN_YUAN,
  /** An amount in 元. */
  YUAN,
  /** A percentage. */
  PERCENT,
  /** 分值 or 得分. */
  POINTS,
  /** A number of persons or things. */
  COUNT,
  /** No number. */
  WORDS;

  /** Whether it is an amount of money. */
  public boolean isAmount() {
    return this == WAN_YUAN || this == YUAN;
  }
}
