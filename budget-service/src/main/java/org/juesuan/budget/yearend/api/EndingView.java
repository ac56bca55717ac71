package org.juesuan.budget.yearend.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.budget.yearend.CarryPlan.Ending;
import org.juesuan.platform.money.Money;

/** What becomes of one commitment at the year end; amounts are in yuan. */
@Schema(
    name = "CarryCommitment",
    description = "A commitment ends with its year, and another one goes on with it or none.")
public record EndingView(
    @Schema(
            description = "The commitment that ends.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
        UUID commitmentId,
    @Schema(description = "The contract it was held for.", examples = "HT-2020-017")
        String contractId,
    @Schema(description = "What was left of it.", examples = "120000.00") Money amountYuan,
    @Schema(
            description =
                "The commitment of next year's book that goes on with it; null if it lapsed.",
            examples = "019bb8c1-3a55-7d0a-9c1e-5a0f2d7f4e11")
        @Nullable UUID nextCommitmentId) {

  static EndingView of(Ending ending) {
    Commitment goesOn = ending.goesOn();
    return new EndingView(
        ending.ended().id(),
        ending.ended().contract(),
        ending.ended().remaining(),
        goesOn == null ? null : goesOn.id());
  }
}
