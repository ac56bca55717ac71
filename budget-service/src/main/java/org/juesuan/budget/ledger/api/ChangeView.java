package org.juesuan.budget.ledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Compartment;
import org.juesuan.budget.ledger.PostingKind;
import org.juesuan.budget.ledger.RecordedChange;
import org.juesuan.budget.ledger.RecordedChange.Moved;
import org.juesuan.platform.money.Money;

/** One line of the change report: who changed what, when and why. */
@Schema(name = "Change", description = "One change of a department's year.")
public record ChangeView(
    @Schema(description = "Its place among the changes of the year.", examples = "42")
        long sequence,
    @Schema(
            description = "What kind of fact it is: the type of its event.",
            examples = "org.juesuan.budget.posting.recorded.v1")
        String type,
    @Schema(
            description = "What was changed.",
            examples = "appropriations/019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
        String subject,
    @Schema(description = "Who changed it.", examples = "fengtai-clerk") String actor,
    @Schema(description = "When, UTC.", examples = "2020-09-18T02:15:00Z") Instant recordedAt,
    @Schema(description = "The day on which it took effect, if any.", examples = "2020-09-18")
        @Nullable LocalDate businessDate,
    @Schema(description = "Approving document, if any.", examples = "丰财社指〔2020〕101号")
        @Nullable String documentNumber,
    @Schema(description = "The office that approved it, if any.", examples = "北京市丰台区财政局")
        @Nullable String approvedBy,
    @Schema(description = "Why, if a reason was given.", examples = "疫情期间培训改为线上")
        @Nullable String reason,
    @Schema(description = "What moved, where it is a posting.") @Nullable MovedPart posting) {

  static ChangeView of(RecordedChange change) {
    return new ChangeView(
        change.sequence(),
        change.type(),
        change.subject(),
        change.actor(),
        change.recordedAt(),
        change.businessDate(),
        change.documentNumber(),
        change.approvedBy(),
        change.reason(),
        MovedPart.of(change.posting()));
  }

  /** What a posting moved. */
  @Schema(name = "ChangePosting", description = "What a posting moved, in yuan.")
  public record MovedPart(
      @Schema(description = "The operation.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
          UUID operationId,
      @Schema(description = "The appropriation.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6a")
          UUID appropriationId,
      @Schema(description = "Kind of posting.", examples = "PAY") PostingKind kind,
      @Schema(description = "Whether it undoes an earlier one.", examples = "false")
          boolean reversal,
      @Schema(description = "Where the money came from.", examples = "AVAILABLE") Compartment from,
      @Schema(description = "Where it went.", examples = "PAID") Compartment to,
      @Schema(description = "How much.", examples = "1620.00") Money amountYuan) {

    private static @Nullable MovedPart of(@Nullable Moved moved) {
      return moved == null
          ? null
          : new MovedPart(
              moved.operation(),
              moved.appropriation(),
              moved.kind(),
              moved.reversal(),
              moved.from(),
              moved.to(),
              moved.amount());
    }
  }
}
