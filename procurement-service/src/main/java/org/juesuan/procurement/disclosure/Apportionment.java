package org.juesuan.procurement.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.juesuan.platform.money.Money;

/** An amount divided in proportion, exact to the fen: the parts always add up to it. */
final class Apportionment {

  private Apportionment() {}

  /**
   * Divides an amount in proportion to the weights. Where the weights add up to the amount, each
   * part is its weight.
   *
   * @param keys the class of the keys
   * @param weights none negative; nothing is divided where all are zero
   * @return the parts in the order of the keys; empty where all weights are zero
   */
  static <K extends Enum<K>> Map<K, Money> of(Class<K> keys, Money amount, Map<K, Money> weights) {
    Map<K, Money> parts = new EnumMap<>(keys);
    Money whole = Money.sum(weights.values().stream());
    if (whole.isZero()) {
      return parts;
    }
    Money weighed = Money.ZERO;
    Money given = Money.ZERO;
    for (Map.Entry<K, Money> weight : new EnumMap<>(weights).entrySet()) {
      weighed = weighed.plus(weight.getValue());
      Money upToHere = Money.ofYuan(proportion(amount, weighed, whole));
      parts.put(weight.getKey(), upToHere.minus(given));
      given = upToHere;
    }
    return parts;
  }

  private static BigDecimal proportion(Money amount, Money weight, Money whole) {
    return amount.yuan().multiply(weight.yuan()).divide(whole.yuan(), 2, RoundingMode.HALF_UP);
  }
}
