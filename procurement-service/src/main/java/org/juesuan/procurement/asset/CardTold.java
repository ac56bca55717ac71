package org.juesuan.procurement.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * Payload of {@code org.juesuan.procurement.asset.recorded.v1} and {@code asset.changed.v1}; their
 * schemas say what it means.
 */
record CardTold(
    String department,
    UUID assetId,
    String cardNumber,
    long version,
    FactKind kind,
    LocalDate effective,
    LocalDate heldFrom,
    @Nullable UUID sourceId,
    @Nullable String documentNumber,
    @Nullable String reason,
    @Nullable Content held) {

  /** What is held of the card after it. */
  record Content(
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

    static Content of(CardContent card) {
      return new Content(
          card.assetClass(),
          card.vehicleUse(),
          card.name(),
          card.unitValue(),
          card.quantity(),
          card.location(),
          card.useState(),
          card.acquiredOn(),
          card.acquisition(),
          card.contract());
    }
  }

  /** The last fact of a card, with what all its facts say. */
  static CardTold of(AssetCard card) {
    AssetFact fact = card.lastFact();
    return new CardTold(
        card.department(),
        card.id(),
        card.cardNumber(),
        card.version(),
        fact.kind(),
        fact.effective(),
        card.heldFrom(),
        fact.source(),
        fact.documentNumber(),
        fact.reason(),
        card.latest().map(Content::of).orElse(null));
  }
}
