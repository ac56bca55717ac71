package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeTree;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.platform.money.Money;

/** PAY. */
@Schema(name = "PayRequest", description = "Records a payment (支付). Role: clerk.")
public record PayRequest(
    @Schema(description = "Kind of operation.", examples = "PAY") @NotNull PayKind kind,
    @Schema(
            description = "The appropriation it is paid from.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID appropriationId,
    @Schema(
            description =
                "The commitment it is paid from; required for government procurement, otherwise"
                    + " left out to pay from what is available.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b70")
        @Nullable UUID commitmentId,
    @Schema(description = "How much, in yuan.", examples = "1620.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(
            description = "A finer economic item than the appropriation's, if known.",
            examples = "30216")
        @Pattern(regexp = CodeTree.ECONOMIC_PATTERN)
        @Nullable String economic,
    @Schema(description = "The day on which it was paid.", examples = "2020-09-18") @NotNull
        LocalDate businessDate,
    @Schema(description = "Voucher (支付凭证号).", examples = "2020-0918-001") @NotBlank @Size(max = 100)
        String voucherNumber,
    @Schema(
            description = "Who was paid: an organisation or a collective name, not a person.",
            examples = "示例培训中心（虚构）")
        @NotBlank
        @Size(max = 200)
        String payee,
    @Schema(description = "What was paid for (用途).", examples = "业务培训费") @NotBlank @Size(max = 200)
        String purpose,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000911")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Pay(appropriationId, amountYuan, economic, payee, commitmentId);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, null, null, voucherNumber, purpose, null, externalReference);
  }

  /** The one kind of this request. */
  public enum PayKind {
    /** 支付. */
    PAY
  }
}
