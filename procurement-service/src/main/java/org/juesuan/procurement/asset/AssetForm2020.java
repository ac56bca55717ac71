package org.juesuan.procurement.asset;

import org.juesuan.platform.money.Money;

/**
 * 国有资产占用情况 as the final account of 2020 tells it, of a department's holdings at 12-31. The unit
 * value is that of one card, "以上" includes the figure itself (民法典 art. 1259), and the pieces of a
 * card count each.
 *
 * @param vehicles 车辆, pieces
 * @param vehicleValue what they cost, yuan
 * @param generalEquipment 单位价值50万元以上通用设备, pieces; vehicles are none
 * @param specialEquipment 单位价值100万元以上专用设备, pieces
 */
public record AssetForm2020(
    long vehicles, Money vehicleValue, long generalEquipment, long specialEquipment) {

  private static final Money LARGE_GENERAL = Money.of("500000.00");
  private static final Money LARGE_SPECIAL = Money.of("1000000.00");

  /** The figures of what is held. */
  public static AssetForm2020 of(Holdings holdings) {
    return new AssetForm2020(
        holdings.pieces(card -> card.assetClass() == AssetClass.VEHICLE),
        holdings.value(card -> card.assetClass() == AssetClass.VEHICLE),
        holdings.pieces(
            card ->
                card.assetClass() == AssetClass.GENERAL_EQUIPMENT
                    && card.unitValue().isAtLeast(LARGE_GENERAL)),
        holdings.pieces(
            card ->
                card.assetClass() == AssetClass.SPECIAL_EQUIPMENT
                    && card.unitValue().isAtLeast(LARGE_SPECIAL)));
  }
}
