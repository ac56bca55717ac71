package org.juesuan.procurement.asset.workbook.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.CardContent;

/** What an import recorded. */
@Schema(name = "AssetImport", description = "What an import of asset cards recorded.")
public record ImportAnswer(
    @Schema(description = "How many cards.", examples = "120") int cards,
    @Schema(description = "账面原值 of them all, yuan.", examples = "1258000.00") Money valueYuan) {

  static ImportAnswer of(List<AssetCard> cards) {
    return new ImportAnswer(
        cards.size(),
        Money.sum(cards.stream().flatMap(card -> card.latest().stream()).map(CardContent::value)));
  }
}
