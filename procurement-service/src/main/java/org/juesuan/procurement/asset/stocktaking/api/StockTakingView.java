package org.juesuan.procurement.asset.stocktaking.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.AssetClass;
import org.juesuan.procurement.asset.stocktaking.StockTaking;

/** A stock-taking. */
@Schema(
    name = "StockTaking",
    description = "A stock-taking (盘点) with what was found otherwise than the register said.")
public record StockTakingView(
    @Schema(description = "Identity.", examples = "3b0c6a52-9a1e-4a37-8f0d-5f6f2c8f1a44") UUID id,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "At the end of which day.", examples = "2020-12-31") LocalDate asOf,
    @Schema(
            description = "The class that was counted; null if everything was.",
            examples = "VEHICLE")
        @Nullable AssetClass assetClass,
    @Schema(description = "Lines that were counted.", examples = "12") int counted,
    @Schema(description = "What was found otherwise.") List<DifferenceView> differences,
    @Schema(description = "Grows with each difference that is settled.", examples = "1")
        long version) {

  /** Keeps a list of its own. */
  public StockTakingView {
    differences = List.copyOf(differences);
  }

  static StockTakingView of(StockTaking taking) {
    return new StockTakingView(
        taking.id(),
        taking.department(),
        taking.asOf(),
        taking.assetClass(),
        taking.counted(),
        taking.differences().stream().map(DifferenceView::of).toList(),
        taking.version());
  }
}
