package org.juesuan.procurement.asset.stocktaking.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.api.RecordAssetRequest;
import org.juesuan.procurement.asset.api.Texts;
import org.juesuan.procurement.asset.stocktaking.Settlement;

/** Settles a difference. */
@Schema(name = "StockTakingSettlement", description = "How the register follows a difference.")
public record SettlementRequest(
    @Schema(description = "Number of the difference.", examples = "1") @NotNull @Min(1)
        Integer difference,
    @Schema(description = "From which day on; not in the future.", examples = "2020-12-31") @NotNull
        LocalDate effective,
    @Schema(description = "What is known about it.", examples = "机房搬迁后未登记")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason,
    @Schema(description = "Of a surplus, the card it is recorded on; otherwise left out.") @Valid
        @Nullable RecordAssetRequest card) {

  Settlement toSettlement() {
    return new Settlement(difference, effective, reason, card == null ? null : card.toCard());
  }
}
