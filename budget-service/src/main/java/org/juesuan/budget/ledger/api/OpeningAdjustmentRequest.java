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

/** OPENING_ADJUSTMENT. */
@Schema(
    name = "OpeningAdjustmentRequest",
    description = "Corrects what was carried in (年初调整). Role: finance.")
public record OpeningAdjustmentRequest(
    @Schema(description = "Kind of operation.", examples = "OPENING_ADJUSTMENT") @NotNull
        OpeningAdjustmentKind kind,
    @Schema(
            description = "The appropriation, of carried money.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID appropriationId,
    @Schema(description = "Which way it goes.", examples = "DECREASE") @NotNull Direction direction,
    @Schema(description = "How much, in yuan.", examples = "1200.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-03-10") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕117号")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @NotBlank
        @Size(max = 100)
        String approvedBy,
    @Schema(description = "Why it is corrected.", examples = "上年决算批复调整") @NotBlank @Size(max = 500)
        String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000117")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return new Instruction.AdjustOpening(
        appropriationId, direction == Direction.INCREASE, amountYuan, null);
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
  }

  /** The one kind of this request. */
  public enum OpeningAdjustmentKind {
    /** 年初调整. */
    OPENING_ADJUSTMENT
  }

  /** Which way an opening adjustment goes. */
  public enum Direction {
    /** More was left over than was carried in. */
    INCREASE,
    /** Less was left over, or finance took some back. */
    DECREASE
  }
}
