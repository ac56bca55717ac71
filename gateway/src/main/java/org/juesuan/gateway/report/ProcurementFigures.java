package org.juesuan.gateway.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.juesuan.gateway.report.ProcurementSection.Assets;
import org.juesuan.gateway.report.ProcurementSection.Awarded;
import org.juesuan.platform.money.Money;

/** Every number of the procurement section: amounts, the shares of small suppliers, and counts. */
public final class ProcurementFigures {

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  private ProcurementFigures() {}

  /** All figures, in printed order. */
  public static Figures of(ProcurementSection section) {
    ProcurementFigures figures = new ProcurementFigures();
    Awarded awarded = section.awarded();
    figures.amount(FigureIds.PROCUREMENT, "政府采购支出总额", awarded.all());
    figures.amount(FigureIds.PROCUREMENT_GOODS, "政府采购货物支出", section.goods());
    figures.amount(FigureIds.PROCUREMENT_WORKS, "政府采购工程支出", section.works());
    figures.amount(FigureIds.PROCUREMENT_SERVICES, "政府采购服务支出", section.services());
    figures.awardedTo(
        FigureIds.SMALL_OR_MEDIUM, "授予中小企业合同金额", awarded.smallOrMedium(), awarded.all());
    figures.awardedTo(
        FigureIds.SMALL_OR_MICRO, "授予小微企业合同金额", awarded.smallOrMicro(), awarded.all());
    figures.amount(FigureIds.PROCUREMENT_PAID, "政府采购合同当年实际支付", section.paid());
    figures.assets(section.assets());
    figures.amount(FigureIds.PURCHASED_SERVICES, "政府购买服务决算", section.purchasedTotal());
    int number = 0;
    for (ProcurementSection.PurchasedService service : section.purchasedServices()) {
      number++;
      figures.amount(
          FigureIds.purchasedService(number), "政府购买服务 " + service.name(), service.executed());
    }
    return new Figures(figures.byId);
  }

  private void assets(Assets assets) {
    count(FigureIds.ASSET_VEHICLES, "车辆", assets.vehicles(), Unit.VEHICLE);
    amount(FigureIds.ASSET_VEHICLE_VALUE, "车辆价值", assets.vehicleValue());
    count(
        FigureIds.ASSET_GENERAL_EQUIPMENT, "单位价值50万元以上的通用设备", assets.generalEquipment(), Unit.SET);
    count(
        FigureIds.ASSET_SPECIAL_EQUIPMENT, "单位价值100万元以上的专用设备", assets.specialEquipment(), Unit.SET);
    assets
        .vehiclesByUse()
        .forEach(
            (use, vehicles) ->
                count(FigureIds.assetVehicles(use), use.label(), vehicles, Unit.VEHICLE));
    count(
        FigureIds.ASSET_LARGE_EQUIPMENT, "单价100万元（含）以上设备（不含车辆）", assets.largeEquipment(), Unit.SET);
  }

  private void awardedTo(String subject, String label, Money amount, Money all) {
    amount(subject, label, amount);
    if (!all.isZero()) {
      byId.put(FigureIds.share(subject), Figure.share(label + " 占政府采购支出总额", amount, all));
    }
  }

  private void amount(String subject, String label, Money amount) {
    byId.put(FigureIds.amount(subject), Figure.amount(label, amount));
  }

  private void count(String id, String label, int count, Unit unit) {
    byId.put(id, Figure.count(label, count, unit));
  }
}
