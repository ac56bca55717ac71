package org.juesuan.procurement.asset.disposal.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.disposal.AssetDisposal;
import org.juesuan.procurement.asset.disposal.DisposalState;
import org.juesuan.procurement.asset.disposal.Manner;

/** A disposal. */
@Schema(name = "AssetDisposal", description = "A disposal of pieces of a card (资产处置).")
public record DisposalView(
    @Schema(description = "Identity.", examples = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21") UUID id,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "The card.", examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        UUID assetId,
    @Schema(description = "Pieces.", examples = "1") int quantity,
    @Schema(description = "处置方式.", examples = "SCRAPPED") Manner manner,
    @Schema(description = "From which day on they are not held any more.", examples = "2020-11-30")
        LocalDate effective,
    @Schema(description = "Why.", examples = "已达报废年限") String reason,
    @Schema(
            description = "The stock-taking that found them missing.",
            examples = "3b0c6a52-9a1e-4a37-8f0d-5f6f2c8f1a44")
        @Nullable UUID stockTakingId,
    @Schema(description = "APPLIED, APPROVED or REFUSED.", examples = "APPLIED")
        DisposalState state,
    @Schema(description = "Who applied.", examples = "clerk-07") String appliedBy,
    @Schema(description = "批复文号, once it is approved.", examples = "京财资产〔2020〕40号")
        @Nullable String documentNumber,
    @Schema(description = "Why it was refused.", examples = "未附技术鉴定") @Nullable String refusal,
    @Schema(description = "1 as applied for, 2 once it is decided.", examples = "1") long version) {

  static DisposalView of(AssetDisposal disposal) {
    return new DisposalView(
        disposal.id(),
        disposal.department(),
        disposal.asset(),
        disposal.quantity(),
        disposal.manner(),
        disposal.effective(),
        disposal.reason(),
        disposal.stockTaking(),
        disposal.state(),
        disposal.appliedBy(),
        disposal.documentNumber(),
        disposal.refusal(),
        disposal.version());
  }
}
