package org.juesuan.procurement.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.purchasedservice.PurchasedService;

/**
 * 政府购买服务支出情况表 (T12) of a department's year, on the basis of payments.
 *
 * @param rows by the guidance catalogue
 */
public record PurchasedServicesTable(List<Row> rows) {

  /**
   * A row.
   *
   * @param service what was bought, and of what kind of supplier
   * @param executed 决算数: paid in the year on its contracts, net
   */
  public record Row(PurchasedService service, Money executed) {}

  /** Keeps a list of its own. */
  public PurchasedServicesTable {
    rows = List.copyOf(rows);
  }

  /**
   * The table of the purchased services of a year.
   *
   * @param paid yuan paid in the year by contract
   */
  public static PurchasedServicesTable of(
      Collection<PurchasedService> services, Map<UUID, Money> paid) {
    return new PurchasedServicesTable(
        services.stream().map(service -> new Row(service, executed(service, paid))).toList());
  }

  /** 合计: the sum of the rows. */
  public Money total() {
    return Money.sum(rows.stream().map(Row::executed));
  }

  private static Money executed(PurchasedService service, Map<UUID, Money> paid) {
    return Money.sum(
        service.contracts().stream().map(contract -> paid.getOrDefault(contract, Money.ZERO)));
  }
}
