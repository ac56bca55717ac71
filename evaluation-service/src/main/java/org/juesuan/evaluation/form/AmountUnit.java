package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import org.juesuan.platform.money.Money;

/** The unit in which a form writes its amounts. */
public enum AmountUnit {
  /** 元. */
  YUAN(0),
  /** 万元, the unit of the official form. */
  WAN_YUAN(4);

  private final int digits;

  AmountUnit(int digits) {
    this.digits = digits;
  }

  /** The exact amount behind a written one. */
  public Money money(BigDecimal written) {
    return Money.ofYuan(written.movePointRight(digits));
  }

  /** An exact amount in this unit. */
  public BigDecimal amount(Money money) {
    return money.yuan().movePointLeft(digits);
  }

  /** How many decimals an amount in this unit has at most, so that no fen is lost. */
  public int decimals() {
    return digits + 2;
  }
}
