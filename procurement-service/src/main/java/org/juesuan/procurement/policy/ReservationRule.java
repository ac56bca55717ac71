package org.juesuan.procurement.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What part of the purchases of a year is reserved for small and medium suppliers (预留采购份额).
 *
 * @param categories the purchases it is about, counted together
 * @param whollyUpTo up to this amount a purchase is reserved as a whole; null where there is no
 *     such rule
 * @param percent least share of the planned amount of all other purchases
 * @param smallOrMicroPercent least share of what is reserved that goes to small and micro suppliers
 * @param source where it stands
 */
public record ReservationRule(
    List<ProcurementCategory> categories,
    @Nullable Money whollyUpTo,
    BigDecimal percent,
    BigDecimal smallOrMicroPercent,
    Source source) {

  /** Keeps a list of its own. */
  public ReservationRule {
    categories = List.copyOf(categories);
  }

  /** Whether a purchase of this amount is reserved as a whole. */
  public boolean isWholly(Money amount) {
    return whollyUpTo != null && whollyUpTo.isAtLeast(amount);
  }
}
