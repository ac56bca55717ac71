package org.juesuan.budget.finalaccount.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Approval;

/** The approval of an account. */
@Schema(name = "Approval", description = "The approval (批复) that froze the numbers.")
public record ApprovalPart(
    @Schema(
            description = "Names the approval to the other services.",
            examples = "0192f0c1-6a52-7c3e-9d10-5b1f6f0a7e21")
        UUID approvalId,
    @Schema(description = "Number of the document (批复文号).", examples = "丰财决〔2021〕18号")
        String documentNumber,
    @Schema(description = "The authority that approved.", examples = "北京市丰台区财政局") String approvedBy,
    @Schema(description = "Date of the document.", examples = "2021-08-20") LocalDate approvedOn,
    @Schema(
            description = "Last day on which publication is in time (预算法第十四条).",
            examples = "2021-09-09")
        LocalDate publishBy) {

  static @Nullable ApprovalPart of(@Nullable Approval approval) {
    return approval == null
        ? null
        : new ApprovalPart(
            approval.id(),
            approval.documentNumber(),
            approval.approvedBy(),
            approval.approvedOn(),
            approval.publishBy());
  }
}
