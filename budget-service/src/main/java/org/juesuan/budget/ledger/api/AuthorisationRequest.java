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
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.platform.money.Money;

/** INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN, FREEZE, UNFREEZE, RETURN. */
@Schema(
    name = "AuthorisationRequest",
    description =
        "Gives money to an appropriation, withdraws it, withholds it, gives it free again or takes"
            + " back what is left over. Role: finance.")
public record AuthorisationRequest(
    @Schema(description = "Kind of operation.", examples = "INITIAL") @NotNull
        AuthorisationKind kind,
    @Schema(description = "The appropriation.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        @NotNull
        UUID appropriationId,
    @Schema(description = "How much, in yuan.", examples = "67500.00") @NotNull @PositiveAmount
        Money amountYuan,
    @Schema(description = "The day on which it took effect.", examples = "2020-01-20") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕101号")
        @NotBlank
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @NotBlank
        @Size(max = 100)
        String approvedBy,
    @Schema(description = "Why, where the document says so.", examples = "按年初批复下达") @Size(max = 500)
        @Nullable String reason,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000101")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference)
    implements OperationRequest {

  @Override
  public Instruction instruction() {
    return switch (kind) {
      case INITIAL, SUPPLEMENT, WITHDRAW, CARRY_IN ->
          new Instruction.Authorise(PostingKind.valueOf(kind.name()), appropriationId, amountYuan);
      case FREEZE, UNFREEZE ->
          new Instruction.Withhold(PostingKind.valueOf(kind.name()), appropriationId, amountYuan);
      case RETURN -> new Instruction.GiveBack(appropriationId, amountYuan);
    };
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        businessDate, documentNumber, approvedBy, null, null, reason, externalReference);
  }

  /** What finance does to one appropriation upon a document. */
  public enum AuthorisationKind {
    /** 年初预算. */
    INITIAL,
    /** 追加. */
    SUPPLEMENT,
    /** 追减. */
    WITHDRAW,
    /** 上年结转. */
    CARRY_IN,
    /** 冻结. */
    FREEZE,
    /** 解冻. */
    UNFREEZE,
    /** 结余收回. */
    RETURN
  }
}
