package org.juesuan.procurement.asset.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.HeldTold;

/**
 * Payload of {@code org.juesuan.procurement.asset-transfer.recorded.v1}; its schema says what it
 * means.
 */
record TransferTold(
    String department,
    UUID transferId,
    long version,
    Kind kind,
    String from,
    String to,
    LocalDate effective,
    int quantity,
    String documentNumber,
    @Nullable String reason,
    UUID assetId,
    String cardNumber,
    long cardVersion,
    @Nullable HeldTold held) {

  /** The steps, as the department of the stream sees them. */
  enum Kind {
    PROPOSED,
    REJECTED,
    WITHDRAWN,
    GIVEN,
    RECEIVED
  }

  static TransferTold of(Kind kind, AssetTransfer transfer, AssetCard card) {
    return new TransferTold(
        card.department(),
        transfer.id(),
        transfer.version(),
        kind,
        transfer.from(),
        transfer.to(),
        transfer.effective(),
        transfer.quantity(),
        transfer.documentNumber(),
        transfer.reason(),
        card.id(),
        card.cardNumber(),
        card.version(),
        HeldTold.of(card));
  }
}
