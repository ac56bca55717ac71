package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.platform.money.Money;

/** REFUND. */
@Schema(
    name = "RefundRequest",
    description = "Money of a payment of this book comes back (退回). Role: clerk.")
public record RefundRequest(
    @Schema(description = "Kind of operation.", examples = "REFUND") @NotNull RefundKind kind,
    @Schema(description = "The payment.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
        @NotNull
        UUID paymentId,
    @Schema(description = "How much, in yuan.", examples = "620.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it came back.", examples = "2020-10-09") @NotNull
        LocalDate businessDate,
    @Schema(description = "Voucher of the refund.", examples = "2020-1009-R01")
        @NotBlank
        @Size(max = 100)
        String voucherNumber,
    @Schema(description = "Why it came back.", examples = "收款账户信息有误") @NotBlank @Size(max = 500)
        String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-001009")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Refund(paymentId, amountYuan);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, null, null, voucherNumber, null, reason, externalReference);
  }

  /** The one kind of this request. */
  public enum RefundKind {
    /** 退回. */
    REFUND
  }
}
