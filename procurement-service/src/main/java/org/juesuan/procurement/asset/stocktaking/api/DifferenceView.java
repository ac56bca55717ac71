package org.juesuan.procurement.asset.stocktaking.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.stocktaking.Difference;
import org.juesuan.procurement.asset.stocktaking.DifferenceKind;

/** A difference. */
@Schema(
    name = "StockTakingDifference",
    description = "Something that was found otherwise than the register said.")
public record DifferenceView(
    @Schema(description = "From 1.", examples = "1") int number,
    @Schema(description = "MISSING 盘亏, SURPLUS 盘盈, ELSEWHERE, OTHER_STATE.", examples = "ELSEWHERE")
        DifferenceKind kind,
    @Schema(
            description = "The card; null of what is on no card.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        @Nullable UUID assetId,
    @Schema(description = "卡片编号; null of what bears none.", examples = "CL-2020-0001")
        @Nullable String cardNumber,
    @Schema(description = "How many pieces it is about.", examples = "1") int pieces,
    @Schema(description = "What the register says, of a place or use.", examples = "地下车库")
        @Nullable String expected,
    @Schema(
            description = "The place or use that was found, or what is on no card.",
            examples = "院内停车场")
        @Nullable String found,
    @Schema(description = "Whether the register follows.", examples = "false") boolean settled) {

  static DifferenceView of(Difference difference) {
    return new DifferenceView(
        difference.number(),
        difference.kind(),
        difference.asset(),
        difference.cardNumber(),
        difference.pieces(),
        difference.expected(),
        difference.found(),
        difference.settled());
  }
}
