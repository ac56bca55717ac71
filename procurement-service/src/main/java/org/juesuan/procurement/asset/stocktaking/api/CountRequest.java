package org.juesuan.procurement.asset.stocktaking.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.stocktaking.Count;

/** Records a count. */
@Schema(name = "StockTakingRequest", description = "What a stock-taking (盘点) found.")
public record CountRequest(
    @Schema(description = "At the end of which day; not in the future.", examples = "2020-12-31")
        @NotNull
        LocalDate asOf,
    @Schema(
            description = "The class that was counted, if not everything was.",
            examples = "VEHICLE")
        @Nullable AssetClass assetClass,
    @Schema(description = "What was found; a card that is in no line is missing.")
        @NotNull
        @Size(max = 10_000)
        List<@NotNull @Valid CountedLineForm> lines) {

  Count toCount() {
    return new Count(asOf, assetClass, lines.stream().map(CountedLineForm::toLine).toList());
  }
}
