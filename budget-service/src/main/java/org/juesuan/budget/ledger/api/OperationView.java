package org.juesuan.budget.ledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Appropriation;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.Operation;
import org.juesuan.budget.ledger.PostingKind;

/** An operation as the API shows it. */
@Schema(
    name = "Operation",
    description = "Postings that stand or fall together, with the papers behind them.")
public record OperationView(
    @Schema(description = "Identity.", examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
        UUID operationId,
    @Schema(description = "Kind; a reversal has the kind of what it undoes.", examples = "PAY")
        PostingKind kind,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "Fiscal year.", examples = "2020") int fiscalYear,
    @Schema(description = "The operation it undoes, if it is a reversal.") @Nullable UUID reverses,
    @Schema(
            description =
                "The transfer between departments it is one half of, if it is; see"
                    + " department-transfers.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b71")
        @Nullable UUID transferId,
    @Schema(description = "The day on which it took effect.", examples = "2020-09-18")
        LocalDate businessDate,
    @Schema(description = "When it was recorded, UTC.", examples = "2020-09-18T02:15:00Z")
        Instant recordedAt,
    @Schema(description = "Who recorded it.", examples = "fengtai-clerk") String recordedBy,
    @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕101号")
        @Nullable String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @Nullable String approvedBy,
    @Schema(description = "Voucher (支付凭证号).", examples = "2020-0918-001")
        @Nullable String voucherNumber,
    @Schema(description = "Who was paid, where it is a payment.", examples = "示例培训中心（虚构）")
        @Nullable String payee,
    @Schema(description = "What was paid for (用途).", examples = "业务培训费") @Nullable String purpose,
    @Schema(description = "Why it was done.", examples = "疫情期间培训改为线上") @Nullable String reason,
    @Schema(description = "The caller's own reference.", examples = "FMIS-2020-000117")
        @Nullable String externalReference,
    @Schema(description = "The postings, in the order of the book.") List<PostingView> postings,
    @Schema(
            description =
                "The appropriations it touched as they stood right after it; only in the answer to"
                    + " the request that made it.")
        @Nullable List<AppropriationView> appropriations) {

  static OperationView of(Operation operation) {
    return of(operation, null);
  }

  static OperationView of(Operation operation, @Nullable List<Appropriation> touched) {
    Documentation papers = operation.documentation();
    return new OperationView(
        operation.id(),
        operation.kind(),
        operation.book().department(),
        operation.book().fiscalYear(),
        operation.reverses(),
        operation.transfer(),
        papers.businessDate(),
        operation.recordedAt(),
        operation.recordedBy(),
        papers.documentNumber(),
        papers.approvedBy(),
        papers.voucherNumber(),
        operation.payee(),
        papers.purpose(),
        papers.reason(),
        papers.externalReference(),
        operation.postings().stream().map(PostingView::of).toList(),
        touched == null ? null : touched.stream().map(AppropriationView::of).toList());
  }
}
