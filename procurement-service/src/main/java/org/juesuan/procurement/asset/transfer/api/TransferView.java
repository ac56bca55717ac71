package org.juesuan.procurement.asset.transfer.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.api.CardForm;
import org.juesuan.procurement.asset.transfer.OfferedTransfer;

/** A transfer with what is offered. */
@Schema(
    name = "AssetTransfer",
    description = "A transfer of assets between departments, with what is offered.")
public record TransferView(
    @Schema(description = "The transfer.") TransferHead transfer,
    @Schema(
            description =
                "What the card of the giving department says at that day, in all its pieces; null"
                    + " once the transfer is decided.")
        @Nullable CardForm offered,
    @Schema(
            description = "The card of the department that asks: given from, or received on.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        @Nullable UUID assetId) {

  /** As a department sees it: of the two cards its own. */
  static TransferView of(OfferedTransfer offer, String department) {
    boolean gives = offer.transfer().from().equals(department);
    return new TransferView(
        TransferHead.of(offer.transfer()),
        offer.offered().map(CardForm::of).orElse(null),
        gives ? offer.transfer().asset() : offer.transfer().received());
  }
}
