package org.juesuan.procurement.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    @Nullable HeldTold held) {

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
        HeldTold.of(card));
  }
}
