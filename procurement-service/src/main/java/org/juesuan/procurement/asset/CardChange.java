package org.juesuan.procurement.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What a fact says about a card; null says nothing. A correction gives only what was wrong, so that
 * one that takes effect early leaves what a later one put right.
 *
 * @param assetClass 资产类别
 * @param vehicleUse 车辆用途; of no account unless it is a vehicle
 * @param name 资产名称
 * @param unitValue 单位价值, yuan, of one piece
 * @param quantity 数量 from the fact's date on
 * @param location 存放地点
 * @param useState 使用状况
 * @param acquiredOn 取得日期, from which it is depreciated; a card that was transferred keeps it
 * @param acquisition 取得方式
 * @param contract the contract it was bought by
 * @param usefulLifeYears 使用年限 where it is another than that of its class
 */
public record CardChange(
    @Nullable AssetClass assetClass,
    @Nullable VehicleUse vehicleUse,
    @Nullable String name,
    @Nullable Money unitValue,
    @Nullable Integer quantity,
    @Nullable String location,
    @Nullable UseState useState,
    @Nullable LocalDate acquiredOn,
    @Nullable Acquisition acquisition,
    @Nullable UUID contract,
    @Nullable Integer usefulLifeYears) {

  /** Says nothing. */
  public static final CardChange NOTHING =
      new CardChange(null, null, null, null, null, null, null, null, null, null, null);

  /** Another place or another use. */
  public static CardChange of(@Nullable String location, @Nullable UseState useState) {
    return new CardChange(null, null, null, null, null, location, useState, null, null, null, null);
  }

  /** Another number of pieces and nothing else. */
  CardChange withQuantity(int pieces) {
    return new CardChange(
        assetClass,
        vehicleUse,
        name,
        unitValue,
        pieces,
        location,
        useState,
        acquiredOn,
        acquisition,
        contract,
        usefulLifeYears);
  }

  /** What is known after this and then the other. */
  CardChange then(CardChange later) {
    return new CardChange(
        last(assetClass, later.assetClass),
        last(vehicleUse, later.vehicleUse),
        last(name, later.name),
        last(unitValue, later.unitValue),
        last(quantity, later.quantity),
        last(location, later.location),
        last(useState, later.useState),
        last(acquiredOn, later.acquiredOn),
        last(acquisition, later.acquisition),
        last(contract, later.contract),
        last(usefulLifeYears, later.usefulLifeYears));
  }

  private static <T> @Nullable T last(@Nullable T earlier, @Nullable T later) {
    return later == null ? earlier : later;
  }
}
