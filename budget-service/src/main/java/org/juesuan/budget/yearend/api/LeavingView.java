package org.juesuan.budget.yearend.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.yearend.CarryPlan.Leaving;
import org.juesuan.platform.money.Money;

/** What leaves one appropriation at the year end; amounts are in yuan. */
@Schema(name = "CarryLeaving", description = "All that is left of one appropriation leaves it.")
public record LeavingView(
    @Schema(
            description = "The appropriation of this book.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        UUID appropriationId,
    @Schema(description = "Year whose budget gave the money first.", examples = "2020")
        int originYear,
    @Schema(description = "Nature of the money.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
    @Schema(description = "Functional code.", examples = "2080109") String functional,
    @Schema(description = "Department-economic code.", examples = "30217") String economic,
    @Schema(description = "Code of the project, if any.", examples = "P2020-01")
        @Nullable String projectCode,
    @Schema(description = "Of it was frozen, and is given free first.", examples = "0.00")
        Money unfrozenYuan,
    @Schema(description = "Of it was held for contracts, and is released.", examples = "120000.00")
        Money releasedYuan,
    @Schema(description = "Carried into next year's book.", examples = "125880.00")
        Money carriedYuan,
    @Schema(description = "Lapses.", examples = "0.00") Money returnedYuan) {

  static LeavingView of(Leaving leaving) {
    Coding coding = leaving.from().coding();
    return new LeavingView(
        leaving.from().id(),
        coding.originYear(),
        coding.fund(),
        coding.functional(),
        coding.economic(),
        coding.project(),
        leaving.from().balances().frozen(),
        leaving.from().balances().committed(),
        leaving.carried(),
        leaving.returned());
  }
}
