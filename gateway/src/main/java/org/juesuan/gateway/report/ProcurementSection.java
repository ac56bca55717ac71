package org.juesuan.gateway.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.juesuan.platform.money.Money;

/**
 * The procurement section (政府采购, 国有资产占用, 政府购买服务) as the report uses it; amounts in yuan.
 *
 * @param table 政府采购情况表 (T11): rows {@code total}, {@code goods}, {@code works}, {@code services};
 *     columns such as {@code awarded.totalYuan}
 * @param goods 货物支出, on the basis of contracts
 * @param works 工程支出, on the same basis
 * @param services 服务支出, on the same basis
 * @param awarded what was awarded, and to whom, on the basis of contracts
 * @param paid paid on contracts in the year, less what came back
 * @param assets what is held at the end of the year
 * @param purchasedServices 政府购买服务, one line for each
 * @param purchasedTotal 政府购买服务决算
 */
public record ProcurementSection(
    AccountTable table,
    Money goods,
    Money works,
    Money services,
    Awarded awarded,
    Money paid,
    Assets assets,
    List<PurchasedService> purchasedServices,
    Money purchasedTotal) {

  public ProcurementSection {
    purchasedServices = List.copyOf(purchasedServices);
  }

  /**
   * What was awarded.
   *
   * @param all 政府采购支出总额
   * @param smallOrMedium 授予中小企业合同金额
   * @param smallOrMicro 其中：授予小微企业合同金额
   */
  public record Awarded(Money all, Money smallOrMedium, Money smallOrMicro) {}

  /**
   * What is held, in both forms of the disclosure.
   *
   * @param vehicles 车辆
   * @param vehicleValue what they cost
   * @param generalEquipment 单位价值50万元以上的通用设备
   * @param specialEquipment 单位价值100万元以上的专用设备
   * @param vehiclesByUse 车辆 of each of the eight uses
   * @param largeEquipment 单价100万元（含）以上设备（不含车辆）
   */
  public record Assets(
      int vehicles,
      Money vehicleValue,
      int generalEquipment,
      int specialEquipment,
      Map<VehicleUse, Integer> vehiclesByUse,
      int largeEquipment) {

    public Assets {
      vehiclesByUse = Collections.unmodifiableMap(new EnumMap<>(vehiclesByUse));
    }
  }

  /**
   * A service bought for the public.
   *
   * @param guidance its place in the 指导性目录, the names of the levels from the first on
   * @param name 项目名称
   * @param supplier 承接主体类型
   * @param executed 决算数
   */
  public record PurchasedService(
      List<String> guidance, String name, ServiceSupplier supplier, Money executed) {

    public PurchasedService {
      guidance = List.copyOf(guidance);
    }
  }
}
