package org.juesuan.procurement.asset.disposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.HeldTold;

/**
 * Payload of {@code org.juesuan.procurement.asset-disposal.recorded.v1}; its schema says what it
 * means.
 */
record DisposalTold(
    String department,
    UUID disposalId,
    long version,
    DisposalState kind,
    Manner manner,
    UUID assetId,
    String cardNumber,
    long cardVersion,
    LocalDate effective,
    int quantity,
    @Nullable String documentNumber,
    String reason,
    @Nullable UUID stockTakingId,
    @Nullable HeldTold held) {

  static DisposalTold of(AssetDisposal disposal, AssetCard card) {
    return new DisposalTold(
        disposal.department(),
        disposal.id(),
        disposal.version(),
        disposal.state(),
        disposal.manner(),
        card.id(),
        card.cardNumber(),
        card.version(),
        disposal.effective(),
        disposal.quantity(),
        disposal.documentNumber(),
        disposal.refusal() == null ? disposal.reason() : disposal.refusal(),
        disposal.stockTaking(),
        HeldTold.of(card));
  }
}
