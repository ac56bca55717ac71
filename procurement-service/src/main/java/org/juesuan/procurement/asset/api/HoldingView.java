package org.juesuan.procurement.asset.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.Holding;

/** What was held of a card at a day. */
@Schema(name = "AssetHolding", description = "What was held of an asset card at the end of a day.")
public record HoldingView(
    @Schema(
            description = "Identity of the card.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        UUID id,
    @Schema(description = "卡片编号.", examples = "CL-2020-0001") String cardNumber,
    @Schema(description = "What it said then.") CardForm content,
    @Schema(description = "账面原值 of all its pieces, yuan.", examples = "258000.00")
        Money valueYuan) {

  static HoldingView of(Holding held) {
    return new HoldingView(
        held.card(), held.cardNumber(), CardForm.of(held.content()), held.content().value());
  }
}
