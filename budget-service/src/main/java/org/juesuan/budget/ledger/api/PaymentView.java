package org.juesuan.budget.ledger.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Payment;
import org.juesuan.platform.money.Money;

/** A payment as the API shows it; amounts are in yuan. */
@Schema(name = "Payment", description = "A payment and what is still open of it.")
public record PaymentView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
        UUID paymentId,
    @Schema(
            description = "The appropriation it was paid from.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        UUID appropriationId,
    @Schema(description = "The commitment it was paid from, if any.") @Nullable UUID commitmentId,
    @Schema(description = "The contract it was paid on, if any.") @Nullable String contractId,
    @Schema(description = "Economic item.", examples = "30216") String economic,
    @Schema(description = "Who was paid.", examples = "示例培训中心（虚构）") String payee,
    @Schema(description = "The day on which it was paid.", examples = "2020-09-18")
        LocalDate paidOn,
    @Schema(description = "As first paid.", examples = "1620.00") Money paidYuan,
    @Schema(description = "Came back within the year.", examples = "0.00") Money refundedYuan,
    @Schema(description = "Moved to another coding.", examples = "0.00") Money correctedYuan,
    @Schema(description = "Undone.", examples = "0.00") Money reversedYuan,
    @Schema(description = "Came back in a later year.", examples = "0.00") Money returnedLaterYuan,
    @Schema(description = "Can still come back.", examples = "1620.00") Money openYuan) {

  static PaymentView of(Payment payment) {
    return new PaymentView(
        payment.id(),
        payment.appropriation(),
        payment.commitment(),
        payment.contract(),
        payment.economic(),
        payment.payee(),
        payment.paidOn(),
        payment.paid(),
        payment.refunded(),
        payment.corrected(),
        payment.reversed(),
        payment.returnedLater(),
        payment.open());
  }
}
