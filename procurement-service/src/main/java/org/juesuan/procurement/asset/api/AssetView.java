package org.juesuan.procurement.asset.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.AssetCard;
import org.juesuan.procurement.asset.CardContent;

/** A card with all its facts. */
@Schema(name = "Asset", description = "An asset card (资产卡片) with all that happened to it.")
public record AssetView(
    @Schema(description = "Identity.", examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10") UUID id,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "卡片编号.", examples = "CL-2020-0001") String cardNumber,
    @Schema(description = "Grows with each fact.", examples = "1") long version,
    @Schema(description = "入账日期, as last corrected.", examples = "2020-03-20") LocalDate heldFrom,
    @Schema(
            description =
                "Whether it was a mistake: then nothing of it was ever held, and its number is"
                    + " free.",
            examples = "false")
        boolean cancelled,
    @Schema(description = "What its facts say; null if nothing of it is held any more.")
        @Nullable CardForm held,
    @Schema(description = "账面原值 of all its pieces that are held, yuan.", examples = "258000.00")
        Money valueYuan,
    @Schema(description = "All its facts, in the order they were recorded.") List<FactView> facts) {

  /** Keeps a list of its own. */
  public AssetView {
    facts = List.copyOf(facts);
  }

  static AssetView of(AssetCard card) {
    return new AssetView(
        card.id(),
        card.department(),
        card.cardNumber(),
        card.version(),
        card.heldFrom(),
        card.isCancelled(),
        card.latest().map(CardForm::of).orElse(null),
        card.latest().map(CardContent::value).orElse(Money.ZERO),
        card.facts().stream().map(FactView::of).toList());
  }
}
