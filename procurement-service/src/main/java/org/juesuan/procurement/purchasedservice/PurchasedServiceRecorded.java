package org.juesuan.procurement.purchasedservice;

import java.util.List;
import java.util.UUID;

/** The fact that a purchased service was entered, replaced or withdrawn. */
record PurchasedServiceRecorded(
    String department,
    int fiscalYear,
    UUID purchasedServiceId,
    long version,
    boolean withdrawn,
    Purchaser purchaser,
    List<GuidanceLevel> guidance,
    String projectName,
    ServiceSupplierKind supplierKind,
    List<UUID> contractIds) {

  static PurchasedServiceRecorded of(PurchasedService service) {
    return new PurchasedServiceRecorded(
        service.department(),
        service.fiscalYear(),
        service.id(),
        service.version(),
        service.withdrawn(),
        service.purchaser(),
        service.guidance(),
        service.projectName(),
        service.supplierKind(),
        service.contracts());
  }
}
