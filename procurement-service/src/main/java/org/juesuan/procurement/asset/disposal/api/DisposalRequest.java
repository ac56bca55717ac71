package org.juesuan.procurement.asset.disposal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.asset.api.Texts;
import org.juesuan.procurement.asset.disposal.DisposalDraft;
import org.juesuan.procurement.asset.disposal.Manner;

/** Applies for a disposal. */
@Schema(name = "AssetDisposalRequest", description = "Applies for a disposal of pieces of a card.")
public record DisposalRequest(
    @Schema(
            description = "The card the pieces are on.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        @NotNull
        UUID assetId,
    @Schema(description = "Pieces.", examples = "1") @NotNull @Min(1) @Max(1_000_000)
        Integer quantity,
    @Schema(
            description =
                "处置方式: SCRAPPED 报废, SOLD 出售, GIVEN_FREE 无偿调拨 to somebody outside of the register,"
                    + " LOST 损失.",
            examples = "SCRAPPED")
        @NotNull
        Manner manner,
    @Schema(
            description = "From which day on they are not held any more; not in the future.",
            examples = "2020-11-30")
        @NotNull
        LocalDate effective,
    @Schema(description = "Why.", examples = "已达报废年限")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason) {

  DisposalDraft toDraft() {
    return new DisposalDraft(assetId, quantity, manner, effective, reason, null);
  }
}
