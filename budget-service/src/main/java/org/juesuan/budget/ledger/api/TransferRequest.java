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

/** TRANSFER. */
@Schema(
    name = "TransferRequest",
    description =
        "Moves money between two appropriations of the book (调剂). Role: clerk within a"
            + " functional class, finance between classes.")
public record TransferRequest(
    @Schema(description = "Kind of operation.", examples = "TRANSFER") @NotNull TransferKind kind,
    @Schema(description = "Gives the money.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID fromAppropriationId,
    @Schema(description = "Gets it.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6e") @NotNull
        UUID toAppropriationId,
    @Schema(description = "How much, in yuan.", examples = "20000.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-06-30") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document.", examples = "丰财社调〔2020〕12号")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @NotBlank
        @Size(max = 100)
        String approvedBy,
    @Schema(description = "Why.", examples = "窗口服务需求增加") @Size(max = 500) @Nullable String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000230")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Transfer(fromAppropriationId, toAppropriationId, amountYuan);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
  }

  /** The one kind of this request. */
  public enum TransferKind {
    /** 调剂. */
    TRANSFER
  }
}
