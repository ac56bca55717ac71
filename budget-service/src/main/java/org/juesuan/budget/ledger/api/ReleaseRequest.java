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

/** RELEASE. */
@Schema(
    name = "ReleaseRequest",
    description = "Money of a commitment is no longer held (释放). Role: clerk.")
public record ReleaseRequest(
    @Schema(description = "Kind of operation.", examples = "RELEASE") @NotNull ReleaseKind kind,
    @Schema(description = "The commitment.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b70")
        @NotNull
        UUID commitmentId,
    @Schema(description = "How much, in yuan.", examples = "900.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-11-30") @NotNull
        LocalDate businessDate,
    @Schema(description = "Why it is not needed.", examples = "合同结算价低于合同金额")
        @NotBlank
        @Size(max = 500)
        String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-001130")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.Release(commitmentId, amountYuan);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(businessDate, null, null, null, null, reason, externalReference);
  }

  /** The one kind of this request. */
  public enum ReleaseKind {
    /** 释放. */
    RELEASE
  }
}
