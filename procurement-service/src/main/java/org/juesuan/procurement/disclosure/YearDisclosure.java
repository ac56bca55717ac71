package org.juesuan.procurement.disclosure;

import java.util.List;

/**
 * Everything the final account discloses of a department's year that this service owns.
 *
 * @param procurement 政府采购情况表
 * @param smallBusiness what small and medium suppliers have, once for each basis
 * @param purchasedServices 政府购买服务支出情况表
 * @param assets 国有资产占用情况
 * @param open what is not settled
 */
public record YearDisclosure(
    ProcurementTable procurement,
    List<SmallBusiness> smallBusiness,
    PurchasedServicesTable purchasedServices,
    AssetDisclosure assets,
    List<OpenMatter> open) {

  /** Keeps lists of its own. */
  public YearDisclosure {
    smallBusiness = List.copyOf(smallBusiness);
    open = List.copyOf(open);
  }

  /** Whether nothing is open, so that the figures are final once the year is frozen. */
  public boolean isComplete() {
    return open.isEmpty();
  }
}
