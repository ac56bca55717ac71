package org.juesuan.procurement.asset;

import org.jspecify.annotations.Nullable;

/**
 * Which cards are asked for; null admits all.
 *
 * @param assetClass of this class
 * @param vehicleUse vehicles of this use
 * @param useState used so
 * @param location at this place, to the letter
 */
public record CardFilter(
    @Nullable AssetClass assetClass,
    @Nullable VehicleUse vehicleUse,
    @Nullable UseState useState,
    @Nullable String location) {

  boolean admits(CardContent card) {
    return (assetClass == null || assetClass == card.assetClass())
        && (vehicleUse == null || vehicleUse == card.vehicleUse())
        && (useState == null || useState == card.useState())
        && (location == null || location.equals(card.location()));
  }
}
