package org.juesuan.budget.ledger.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.Movement;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.RecordedPosting;
import org.juesuan.platform.money.Money;

/** A posting as the API shows it; the amount is in yuan. */
@Schema(name = "Posting", description = "An amount moved between two compartments; never changed.")
public record PostingView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6b")
        UUID postingId,
    @Schema(description = "Its place among the postings of the book, from 1.", examples = "17")
        long sequence,
    @Schema(description = "Kind of posting.", examples = "PAY") PostingKind kind,
    @Schema(description = "The posting it undoes, if any.") @Nullable UUID reverses,
    @Schema(
            description = "The appropriation it touches.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        UUID appropriationId,
    @Schema(description = "Where the money came from.", examples = "AVAILABLE") Compartment from,
    @Schema(description = "Where it went.", examples = "PAID") Compartment to,
    @Schema(description = "How much, more than nothing.", examples = "1620.00") Money amountYuan,
    @Schema(description = "The commitment it touches, if any.") @Nullable UUID commitmentId,
    @Schema(
            description = "The payment it opens or reduces, if any.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
        @Nullable UUID paymentId) {

  static PostingView of(RecordedPosting posting) {
    Movement movement = posting.movement();
    return new PostingView(
        posting.id(),
        posting.sequence(),
        movement.kind(),
        movement.reverses(),
        movement.appropriation(),
        movement.from(),
        movement.to(),
        movement.amount(),
        movement.commitment(),
        movement.payment());
  }
}
