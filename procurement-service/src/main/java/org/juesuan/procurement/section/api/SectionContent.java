package org.juesuan.procurement.section.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.disclosure.YearDisclosure;
import org.juesuan.procurement.disclosure.api.AssetDisclosureView;
import org.juesuan.procurement.disclosure.api.OpenMatterView;
import org.juesuan.procurement.disclosure.api.ProcurementTableView;
import org.juesuan.procurement.disclosure.api.PurchasedServicesTableView;
import org.juesuan.procurement.disclosure.api.SmallBusinessView;

/** What the procurement section says; the digest is of this. */
@Schema(
    name = "ProcurementSectionContent",
    description = "What the section says. Every figure is a string; null is never zero.")
public record SectionContent(
    @Schema(description = "政府采购情况.") ProcurementTableView procurement,
    @Schema(description = "授予中小企业合同金额及占比.") SmallBusinessView smallBusiness,
    @Schema(description = "政府购买服务支出情况.") PurchasedServicesTableView purchasedServices,
    @Schema(description = "国有资产占用情况, at 12-31.") AssetDisclosureView assets,
    @Schema(description = "What is still open; empty in a complete section.")
        List<OpenMatterView> open) {

  /** Keeps a list of its own. */
  public SectionContent {
    open = List.copyOf(open);
  }

  /** The content made of a year's figures. */
  public static SectionContent of(YearDisclosure disclosure) {
    return new SectionContent(
        ProcurementTableView.of(disclosure.procurement()),
        SmallBusinessView.of(disclosure.smallBusiness()),
        PurchasedServicesTableView.of(disclosure.purchasedServices()),
        AssetDisclosureView.of(disclosure.assets()),
        disclosure.open().stream().map(OpenMatterView::of).toList());
  }
}
