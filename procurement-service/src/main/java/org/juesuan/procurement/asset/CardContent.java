package org.juesuan.procurement.asset;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * What a card says at a date; see {@link CardChange} for its members.
 *
 * @param vehicleUse 车辆用途; of a vehicle and of nothing else
 * @param quantity pieces held, at least one
 */
public record CardContent(
    AssetClass assetClass,
    @Nullable VehicleUse vehicleUse,
    String name,
    Money unitValue,
    int quantity,
    String location,
    UseState useState,
    LocalDate acquiredOn,
    Acquisition acquisition,
    @Nullable UUID contract,
    @Nullable Integer usefulLifeYears) {

  /** Refuses what no card can say. */
  public CardContent {
    if ((assetClass == AssetClass.VEHICLE) != (vehicleUse != null)) {
      throw new IllegalArgumentException("a vehicle has a use, and nothing else has");
    }
    if (quantity < 1 || unitValue.isNegative()) {
      throw new IllegalArgumentException("a card holds at least one piece, of no negative value");
    }
  }

  /** What all facts up to a date say together. */
  static CardContent of(CardChange known) {
    AssetClass assetClass = requireNonNull(known.assetClass());
    return new CardContent(
        assetClass,
        assetClass == AssetClass.VEHICLE ? known.vehicleUse() : null,
        requireNonNull(known.name()),
        requireNonNull(known.unitValue()),
        requireNonNull(known.quantity()),
        requireNonNull(known.location()),
        requireNonNull(known.useState()),
        requireNonNull(known.acquiredOn()),
        requireNonNull(known.acquisition()),
        known.contract(),
        known.usefulLifeYears());
  }

  /** The same as a whole change: what a first fact records. */
  public CardChange toChange() {
    return new CardChange(
        assetClass,
        vehicleUse,
        name,
        unitValue,
        quantity,
        location,
        useState,
        acquiredOn,
        acquisition,
        contract,
        usefulLifeYears);
  }

  /** Some of its pieces as another department takes them in; the contract was not that one's. */
  public CardContent transferred(int pieces, String newLocation) {
    return new CardContent(
        assetClass,
        vehicleUse,
        name,
        unitValue,
        pieces,
        newLocation,
        useState,
        acquiredOn,
        Acquisition.TRANSFERRED_IN,
        null,
        usefulLifeYears);
  }

  /** 账面原值: what all its pieces cost, yuan. */
  public Money value() {
    return Money.ofYuan(unitValue.yuan().multiply(BigDecimal.valueOf(quantity)));
  }
}
