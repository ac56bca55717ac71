package org.juesuan.procurement.asset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.juesuan.platform.money.Money;

/**
 * 国有资产占用情况 as final accounts after 2020 tell it, of a department's holdings at 12-31.
 *
 * @param vehiclesByUse 车辆 of each of the eight uses, pieces; every use is named, if with zero
 * @param equipment 单价100万元（含）以上设备（不含车辆）, general and special, pieces
 */
public record AssetForm(Map<VehicleUse, Long> vehiclesByUse, long equipment) {

  private static final Money LARGE = Money.of("1000000.00");

  /** Keeps a map of its own, in the order of the uses. */
  public AssetForm {
    vehiclesByUse = Collections.unmodifiableMap(new EnumMap<>(vehiclesByUse));
  }

  /** The figures of what is held. */
  public static AssetForm of(Holdings holdings) {
    Map<VehicleUse, Long> vehicles = new EnumMap<>(VehicleUse.class);
    for (VehicleUse use : VehicleUse.values()) {
      vehicles.put(use, holdings.pieces(card -> card.vehicleUse() == use));
    }
    return new AssetForm(
        vehicles,
        holdings.pieces(
            card ->
                (card.assetClass() == AssetClass.GENERAL_EQUIPMENT
                        || card.assetClass() == AssetClass.SPECIAL_EQUIPMENT)
                    && card.unitValue().isAtLeast(LARGE)));
  }

  /** 车辆合计: the sum over the uses. */
  public long vehicles() {
    return vehiclesByUse.values().stream().mapToLong(Long::longValue).sum();
  }
}
