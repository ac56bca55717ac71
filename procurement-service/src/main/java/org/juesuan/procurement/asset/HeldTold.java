package org.juesuan.procurement.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What is held of a card, as the events of the register tell it; their schemas say what it means.
 */
public record HeldTold(
    AssetClass assetClass,
    @Nullable VehicleUse vehicleUse,
    String name,
    Money unitValueYuan,
    int quantity,
    String location,
    UseState useState,
    LocalDate acquiredOn,
    Acquisition acquisition,
    @Nullable UUID contractId) {

  /** What all facts of a card say; null if nothing of it is held any more. */
  public static @Nullable HeldTold of(AssetCard card) {
    return card.latest().map(HeldTold::of).orElse(null);
  }

  private static HeldTold of(CardContent content) {
    return new HeldTold(
        content.assetClass(),
        content.vehicleUse(),
        content.name(),
        content.unitValue(),
        content.quantity(),
        content.location(),
        content.useState(),
        content.acquiredOn(),
        content.acquisition(),
        content.contract());
  }
}
