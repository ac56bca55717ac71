package org.juesuan.procurement.purchasedservice.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.purchasedservice.PurchasedService;
import org.juesuan.procurement.purchasedservice.Purchaser;
import org.juesuan.procurement.purchasedservice.ServiceSupplierKind;

/** A purchased service as it is answered. */
@Schema(
    name = "PurchasedService",
    description =
        "A service bought for the public; what was paid follows from its contracts and stands in"
            + " the table 政府购买服务支出情况表.")
public record PurchasedServiceView(
    @Schema(description = "Identity.", examples = "9a7d3c21-0f5e-4b8c-8d21-5b6a7c8d9e0f") UUID id,
    @Schema(description = "Who bought it.", examples = "110106-208-005") String department,
    @Schema(description = "年度.", examples = "2020") int fiscalYear,
    @Schema(description = "Grows with each change.", examples = "1") long version,
    @Schema(description = "What the department is.", examples = "ADMINISTRATIVE_INSTITUTION")
        Purchaser purchaser,
    @Schema(description = "Its place in the 指导性目录, the first level first.")
        List<GuidanceLevelForm> guidance,
    @Schema(description = "项目名称.", examples = "社保业务系统运行维护") String projectName,
    @Schema(description = "承接主体类型.", examples = "ENTERPRISE") ServiceSupplierKind supplierKind,
    @Schema(
            description = "The contracts it is paid by.",
            examples = "[\"0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10\"]")
        List<UUID> contractIds) {

  /** Keeps lists of its own. */
  public PurchasedServiceView {
    guidance = List.copyOf(guidance);
    contractIds = List.copyOf(contractIds);
  }

  static PurchasedServiceView of(PurchasedService service) {
    return new PurchasedServiceView(
        service.id(),
        service.department(),
        service.fiscalYear(),
        service.version(),
        service.purchaser(),
        service.guidance().stream().map(GuidanceLevelForm::of).toList(),
        service.projectName(),
        service.supplierKind(),
        service.contracts());
  }
}
