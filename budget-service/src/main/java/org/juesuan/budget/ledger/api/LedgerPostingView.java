package org.juesuan.budget.ledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Coding;
import org.juesuan.budget.ledger.Documentation;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.ledger.LedgerPosting;
import org.juesuan.budget.ledger.Operation;

/** A posting of the book with what it was for and the papers behind it. */
@Schema(
    name = "LedgerPosting",
    description = "A posting, the coding of its appropriation, and the papers of its operation.")
public record LedgerPostingView(
    @Schema(description = "What moved.") PostingView posting,
    @Schema(
            description = "The operation it was part of.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
        UUID operationId,
    @Schema(description = "The year whose budget first gave the money.", examples = "2020")
        int originYear,
    @Schema(description = "Nature of the money.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
    @Schema(description = "Functional code.", examples = "2080109") String functional,
    @Schema(description = "Department-economic code of the appropriation.", examples = "302")
        String economic,
    @Schema(description = "Kind of expenditure.", examples = "PROJECT")
        ExpenditureKind expenditureKind,
    @Schema(description = "Code of the project; null where it is of none.", examples = "P2020-05")
        @Nullable String projectCode,
    @Schema(description = "The day on which it took effect.", examples = "2020-09-18")
        LocalDate businessDate,
    @Schema(description = "When it was recorded, UTC.", examples = "2020-09-18T02:15:00Z")
        Instant recordedAt,
    @Schema(description = "Who recorded it.", examples = "fengtai-clerk") String recordedBy,
    @Schema(description = "Approving document (指标文号).", examples = "丰财社指〔2020〕101号")
        @Nullable String documentNumber,
    @Schema(description = "Voucher (支付凭证号).", examples = "2020-0918-001")
        @Nullable String voucherNumber,
    @Schema(description = "Who was paid, where it is a payment.", examples = "示例培训中心（虚构）")
        @Nullable String payee,
    @Schema(description = "What was paid for (用途).", examples = "业务培训费") @Nullable String purpose,
    @Schema(description = "Why it was done.", examples = "疫情期间培训改为线上") @Nullable String reason) {

  static LedgerPostingView of(LedgerPosting found) {
    Operation operation = found.operation();
    Documentation papers = operation.documentation();
    Coding coding = found.coding();
    return new LedgerPostingView(
        PostingView.of(found.posting()),
        operation.id(),
        coding.originYear(),
        coding.fund(),
        coding.functional(),
        coding.economic(),
        coding.expenditureKind(),
        coding.project(),
        papers.businessDate(),
        operation.recordedAt(),
        operation.recordedBy(),
        papers.documentNumber(),
        papers.voucherNumber(),
        operation.payee(),
        papers.purpose(),
        papers.reason());
  }
}
