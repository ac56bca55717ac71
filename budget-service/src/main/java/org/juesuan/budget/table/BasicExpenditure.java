package org.juesuan.budget.table;

import java.util.List;
import org.juesuan.platform.money.Money;

/**
 * Basic expenditure of the general public budget by economic class (table 公开06), in yuan.
 *
 * @param personnel 人员经费
 * @param operating 公用经费
 * @param byEconomicClass one row for each class (类) paid for, in the order of their codes
 */
public record BasicExpenditure(
    Money personnel, Money operating, List<EconomicClassFigures> byEconomicClass) {

  /** Keeps a list of its own. */
  public BasicExpenditure {
    byEconomicClass = List.copyOf(byEconomicClass);
  }

  /**
   * One economic class (类).
   *
   * @param code three digits
   * @param expenditure 决算数
   * @param brokenDown false where some of it is known by its class only, not by item (款)
   */
  public record EconomicClassFigures(String code, Money expenditure, boolean brokenDown) {}
}
