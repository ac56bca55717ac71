package org.juesuan.gateway.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Figures;
import org.juesuan.gateway.report.Paragraph;
import org.juesuan.gateway.report.ProcurementFigures;
import org.juesuan.gateway.report.ProcurementSection;
import org.juesuan.gateway.report.ProcurementSection.PurchasedService;
import org.juesuan.gateway.report.Section;
import org.juesuan.gateway.report.VehicleUse;

/** All that procurement-service has to say: 第三部分 三 to 五. */
final class ProcurementNarrative {

  /** The last year whose final account tells assets in the form of 2020. */
  private static final int LAST_OF_FORM_2020 = 2020;

  private ProcurementNarrative() {}

  static Told of(ProcurementSection section, int fiscalYear) {
    Figures figures = ProcurementFigures.of(section);
    return new Told(
        Map.of(
            Outline.PROCUREMENT, procurement(fiscalYear, figures),
            Outline.ASSETS, assets(fiscalYear, figures, section),
            Outline.PURCHASED_SERVICES, purchasedServices(fiscalYear, figures, section)),
        figures);
  }

  /** The shares are of 政府采购支出总额, and both sides of each stand on the basis of contracts. */
  private static Section procurement(int year, Figures figures) {
    return Outline.PROCUREMENT.of(
        new Prose(figures)
            .words(year + "年政府采购支出总额")
            .amountOf(FigureIds.PROCUREMENT)
            .words("，其中：政府采购货物支出")
            .amountOf(FigureIds.PROCUREMENT_GOODS)
            .words("，政府采购工程支出")
            .amountOf(FigureIds.PROCUREMENT_WORKS)
            .words("，政府采购服务支出")
            .amountOf(FigureIds.PROCUREMENT_SERVICES)
            .words("。授予中小企业合同金额")
            .amountOf(FigureIds.SMALL_OR_MEDIUM)
            .shareOf(FigureIds.SMALL_OR_MEDIUM, "政府采购支出总额的")
            .words("，其中：授予小微企业合同金额")
            .amountOf(FigureIds.SMALL_OR_MICRO)
            .shareOf(FigureIds.SMALL_OR_MICRO, "政府采购支出总额的")
            .words("。")
            .paragraph(FigureIds.PROCUREMENT),
        new Prose(figures)
            .words("以上金额以合同签订为准；当年在政府采购合同上实际支付")
            .amountOf(FigureIds.PROCUREMENT_PAID)
            .words("。")
            .paragraph(FigureIds.PROCUREMENT_PAID));
  }

  private static Section assets(int year, Figures figures, ProcurementSection section) {
    return Outline.ASSETS.of(
        year <= LAST_OF_FORM_2020 ? form2020(year, figures) : laterForm(year, figures, section));
  }

  private static Paragraph form2020(int year, Figures figures) {
    return new Prose(figures)
        .words(year + "年末车辆")
        .figure(FigureIds.ASSET_VEHICLES)
        .words("，")
        .amountOf(FigureIds.ASSET_VEHICLE_VALUE)
        .words("；单位价值50万元以上的通用设备")
        .figure(FigureIds.ASSET_GENERAL_EQUIPMENT)
        .words("，单位价值100万元以上的专用设备")
        .figure(FigureIds.ASSET_SPECIAL_EQUIPMENT)
        .words("。")
        .paragraph();
  }

  private static Paragraph laterForm(int year, Figures figures, ProcurementSection section) {
    Prose prose =
        new Prose(figures).words("截至" + year + "年12月31日，共有车辆").figure(FigureIds.ASSET_VEHICLES);
    String before = "，其中：";
    for (VehicleUse use : section.assets().vehiclesByUse().keySet()) {
      prose.words(before + use.label()).figure(FigureIds.assetVehicles(use));
      before = "、";
    }
    return prose
        .words("；单价100万元（含）以上设备（不含车辆）")
        .figure(FigureIds.ASSET_LARGE_EQUIPMENT)
        .words("。")
        .paragraph();
  }

  private static Section purchasedServices(int year, Figures figures, ProcurementSection section) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(
        new Prose(figures)
            .words(year + "年政府购买服务决算")
            .amountOf(FigureIds.PURCHASED_SERVICES)
            .words("。")
            .paragraph(FigureIds.PURCHASED_SERVICES));
    for (PurchasedService service : section.purchasedServices()) {
      int number = paragraphs.size();
      paragraphs.add(
          new Prose(figures)
              .words(number + "." + service.name() + "：")
              .amountOf(FigureIds.purchasedService(number))
              .words("。")
              .paragraph(FigureIds.purchasedService(number)));
    }
    return Outline.PURCHASED_SERVICES.of(paragraphs);
  }
}
