package org.juesuan.budget.ledger.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.AppropriationService.HistoryEntry;
import org.juesuan.budget.ledger.Operation;

/** One line of an appropriation's history: what moved, who did it, when and why. */
@Schema(name = "HistoryEntry", description = "A posting, and the operation it was part of.")
public record HistoryEntryView(
    @Schema(description = "What moved.") PostingView posting,
    @Schema(
            description = "The operation it was part of.",
            examples = "019aab5e-5f0e-7a9c-8d55-1f2e3d4c5b6d")
        UUID operationId,
    @Schema(description = "The day on which it took effect.", examples = "2020-09-18")
        LocalDate businessDate,
    @Schema(description = "When it was recorded, UTC.", examples = "2020-09-18T02:15:00Z")
        Instant recordedAt,
    @Schema(description = "Who recorded it.", examples = "fengtai-clerk") String recordedBy,
    @Schema(description = "Approving document.", examples = "丰财社指〔2020〕101号")
        @Nullable String documentNumber,
    @Schema(description = "The office that approved it.", examples = "北京市丰台区财政局")
        @Nullable String approvedBy,
    @Schema(description = "Why it was done.", examples = "疫情期间培训改为线上") @Nullable String reason) {

  static HistoryEntryView of(HistoryEntry entry) {
    Operation operation = entry.operation();
    return new HistoryEntryView(
        PostingView.of(entry.posting()),
        operation.id(),
        operation.documentation().businessDate(),
        operation.recordedAt(),
        operation.recordedBy(),
        operation.documentation().documentNumber(),
        operation.documentation().approvedBy(),
        operation.documentation().reason());
  }
}
