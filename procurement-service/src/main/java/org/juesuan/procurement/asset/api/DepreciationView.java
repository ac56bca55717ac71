package org.juesuan.procurement.asset.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.asset.Depreciation;

/** Depreciation of a card. */
@Schema(
    name = "AssetDepreciation",
    description =
        "Depreciation (折旧) of a card by the straight line, for display: the month of acquisition"
            + " counts whole and no residual value is left. No disclosed figure rests on it.")
public record DepreciationView(
    @Schema(description = "Up to the end of which day.", examples = "2020-12-31") LocalDate asOf,
    @Schema(description = "使用年限; null if it is not depreciated, as land.", examples = "8")
        @Nullable Integer usefulLifeYears,
    @Schema(description = "累计折旧, yuan.", examples = "26875.00") Money accumulatedYuan,
    @Schema(description = "账面净值, yuan.", examples = "231125.00") Money netYuan) {

  static DepreciationView of(Depreciation depreciation, LocalDate asOf) {
    return new DepreciationView(
        asOf, depreciation.usefulLifeYears(), depreciation.accumulated(), depreciation.net());
  }
}
