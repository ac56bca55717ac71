package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Instruction;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

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
    @Schema(
            description =
                "The payment of an earlier book of which money came back, if that is why; the"
                    + " direction is INCREASE then.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6c")
        @Nullable UUID paymentId,
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

  /**
   * What the ledger shall do.
   *
   * @throws ProblemException 400 {@code invalid-field} for a payment with a decrease: money that
   *     came back is more, never less
   */
  @Override
  public Instruction instruction() {
    if (paymentId != null && direction == Direction.DECREASE) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD,
          "Money that came back on a payment is an INCREASE.",
          List.of(Violation.at("/direction", "is INCREASE where paymentId is given")));
    }
    return new Instruction.AdjustOpening(
        appropriationId, direction == Direction.INCREASE, amountYuan, paymentId);
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
  @Schema(name = "OpeningAdjustmentDirection", description = "Which way it goes.")
  public enum Direction {
    /** More was left over than was carried in. */
    INCREASE,
    /** Less was left over, or finance took some back. */
    DECREASE
  }
}
