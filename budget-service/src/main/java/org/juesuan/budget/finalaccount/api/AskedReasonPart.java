package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AskedReason;
import org.juesuan.budget.finalaccount.FigureChange;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.money.Percent;

/** A change that asks for a reason. */
@Schema(name = "AskedReason", description = "A change so large that the account must say why.")
public record AskedReasonPart(
    @Schema(
            description = "Id of the figure, the one its explanation carries.",
            examples = "functional.20508")
        String figure,
    @Schema(
            description = "PRIOR_YEAR: compared with 上年决算数; INITIAL_BUDGET: compared with 年初预算数.",
            examples = "INITIAL_BUDGET")
        FigureChange.Base against,
    @Schema(description = "What it is compared with.", examples = "67500.00") Money baseYuan,
    @Schema(description = "决算数.", examples = "1620.00") Money valueYuan,
    @Schema(
            description = "Change in per cent without sign, as printed; null against nothing.",
            examples = "97.60")
        @Nullable String percent,
    @Schema(description = "Whether an explanation is recorded.", examples = "true")
        boolean explained) {

  static AskedReasonPart of(AskedReason asked) {
    FigureChange change = asked.change();
    return new AskedReasonPart(
        change.figure(),
        change.against(),
        change.base(),
        change.value(),
        change.percent().map(Percent::printed).orElse(null),
        asked.explained());
  }
}
