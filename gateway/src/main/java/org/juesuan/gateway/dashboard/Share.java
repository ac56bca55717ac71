package org.juesuan.gateway.dashboard;

import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;

/** A part of an amount, in per cent as reports print it. */
public record Share(Money part, Money whole) {

  /** Two decimals without the sign of per cent; null where there is nothing to be a part of. */
  public @Nullable String percent() {
    return whole.isZero() ? null : Percent.of(part, whole).printed();
  }
}
