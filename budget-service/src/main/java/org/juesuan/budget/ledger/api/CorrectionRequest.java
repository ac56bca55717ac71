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

/** CORRECT. */
@Schema(
    name = "CorrectionRequest",
    description =
        "Moves a payment, or part of it, to another coding without cash (更正); payee, contract and"
            + " day stay. Role: clerk.")
public record CorrectionRequest(
    @Schema(description = "Kind of operation.", examples = "CORRECT") @NotNull CorrectionKind kind,
    @Schema(
            description = "The payment, of this book.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
        @NotNull
        UUID paymentId,
    @Schema(
            description = "The appropriation it belongs to; it needs the money.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6e")
        @NotNull
        UUID toAppropriationId,
    @Schema(
            description = "A finer economic item than that appropriation's, if known.",
            examples = "30216")
        @Pattern(regexp = CodeTree.ECONOMIC_PATTERN)
        @Nullable String economic,
    @Schema(description = "How much, in yuan.", examples = "1620.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-10-12") @NotNull
        LocalDate businessDate,
    @Schema(description = "Voucher of the correction (更正通知书).", examples = "2020-1012-G01")
        @NotBlank
        @Size(max = 100)
        String voucherNumber,
    @Schema(description = "Why it was coded wrongly.", examples = "支出功能分类填列错误")
        @NotBlank
        @Size(max = 500)
        String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-001012")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Correct(paymentId, toAppropriationId, economic, amountYuan);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, null, null, voucherNumber, null, reason, externalReference);
  }

  /** The one kind of this request. */
  public enum CorrectionKind {
    /** 更正. */
    CORRECT
  }
}
