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

/** COMMIT. */
@Schema(
    name = "CommitRequest",
    description = "Holds money of an appropriation for a contract (占用). Role: clerk.")
public record CommitRequest(
    @Schema(description = "Kind of operation.", examples = "COMMIT") @NotNull CommitKind kind,
    @Schema(
            description = "The appropriation whose money is held.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID appropriationId,
    @Schema(description = "The contract it is held for.", examples = "FT208005-2020-C007")
        @NotBlank
        @Size(max = 100)
        String contractId,
    @Schema(description = "How much, in yuan.", examples = "139900.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-05-20") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document, if any.", examples = "丰人社财〔2020〕19号")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String documentNumber,
    @Schema(description = "What the contract is for.", examples = "网络设备购置") @Size(max = 200)
        @Nullable String purpose,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000520")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Commit(appropriationId, contractId, amountYuan);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, documentNumber, null, null, purpose, null, externalReference);
  }

  /** The one kind of this request. */
  public enum CommitKind {
    /** 占用. */
    COMMIT
  }
}
