package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.ThreePublicCounts;
import org.juesuan.budget.table.ThreePublic;

/** The three public expenses. */
@Schema(description = "“三公”经费 out of fiscal appropriations.")
public record ThreePublicPart(
    @Schema(description = "因公出国（境）费 (30212).") BudgetAndExpenditurePart overseasTravel,
    @Schema(description = "公务接待费 (30217).") BudgetAndExpenditurePart officialReception,
    @Schema(description = "公务用车购置费 (31013, 30913).") BudgetAndExpenditurePart vehiclePurchase,
    @Schema(description = "公务用车运行维护费 (30231).") BudgetAndExpenditurePart vehicleOperation,
    @Schema(description = "合计.") BudgetAndExpenditurePart total,
    @Schema(description = "实物量; null where not recorded.") @Nullable ThreePublicCountsPart counts) {

  static ThreePublicPart of(ThreePublic figures, @Nullable ThreePublicCounts counts) {
    return new ThreePublicPart(
        BudgetAndExpenditurePart.of(figures.overseasTravel()),
        BudgetAndExpenditurePart.of(figures.officialReception()),
        BudgetAndExpenditurePart.of(figures.vehiclePurchase()),
        BudgetAndExpenditurePart.of(figures.vehicleOperation()),
        BudgetAndExpenditurePart.of(figures.total()),
        counts == null ? null : ThreePublicCountsPart.of(counts));
  }
}
