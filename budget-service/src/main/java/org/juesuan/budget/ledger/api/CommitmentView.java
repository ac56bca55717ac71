package org.juesuan.budget.ledger.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Commitment;
import org.juesuan.platform.money.Money;

/** A commitment as the API shows it; amounts are in yuan. */
@Schema(
    name = "Commitment",
    description =
        "Money of an appropriation held for a contract. Always: committed = paid + released +"
            + " remaining.")
public record CommitmentView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b70")
        UUID commitmentId,
    @Schema(
            description = "The appropriation whose money is held.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        UUID appropriationId,
    @Schema(description = "The contract it is held for.", examples = "FT208005-2020-C007")
        String contractId,
    @Schema(description = "As first held.", examples = "140000.00") Money committedYuan,
    @Schema(description = "Left it by payments.", examples = "139900.00") Money paidYuan,
    @Schema(description = "Left it without a payment.", examples = "0.00") Money releasedYuan,
    @Schema(description = "Still held.", examples = "100.00") Money remainingYuan,
    @Schema(
            description = "Whether the last of it was released; nothing comes back to it then.",
            examples = "false")
        boolean ended) {

  static CommitmentView of(Commitment commitment) {
    return new CommitmentView(
        commitment.id(),
        commitment.appropriation(),
        commitment.contract(),
        commitment.committed(),
        commitment.paid(),
        commitment.released(),
        commitment.remaining(),
        commitment.ended());
  }
}
