package org.juesuan.procurement.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is taken off the price of small and micro suppliers when offers are compared (价格扣除), in
 * percent; the procurement documents choose within the bounds.
 *
 * @param categories the purchases it is about
 * @param from least deduction
 * @param to greatest deduction
 * @param consortiumFrom least deduction for a consortium with, or subcontracts to, small and micro
 *     suppliers
 * @param consortiumTo greatest deduction for these
 * @param source where it stands
 */
public record PriceDeduction(
    List<ProcurementCategory> categories,
    BigDecimal from,
    BigDecimal to,
    BigDecimal consortiumFrom,
    BigDecimal consortiumTo,
    Source source) {

  /** Keeps a list of its own. */
  public PriceDeduction {
    categories = List.copyOf(categories);
  }
}
