package org.juesuan.procurement.asset.transfer.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.asset.transfer.AssetTransfer;
import org.juesuan.procurement.asset.transfer.TransferState;

/** A transfer in a list. */
@Schema(
    name = "AssetTransferHead",
    description = "A transfer of assets between departments, the same one for both.")
public record TransferHead(
    @Schema(description = "Identity.", examples = "6d0f3a4e-2f0b-4d5e-9a55-0f3c5b7a9e21") UUID id,
    @Schema(description = "Who gives.", examples = "110106-208-005") String from,
    @Schema(description = "Who receives.", examples = "110106-208-004") String to,
    @Schema(description = "Pieces.", examples = "1") int quantity,
    @Schema(
            description = "From which day on the other department holds them.",
            examples = "2020-06-01")
        LocalDate effective,
    @Schema(description = "文号.", examples = "京财资产〔2020〕12号") String documentNumber,
    @Schema(description = "PROPOSED, AGREED, REJECTED or WITHDRAWN.", examples = "PROPOSED")
        TransferState state,
    @Schema(description = "Why it was rejected or withdrawn.", examples = "编制已满，不予接收")
        @Nullable String reason) {

  static TransferHead of(AssetTransfer transfer) {
    return new TransferHead(
        transfer.id(),
        transfer.from(),
        transfer.to(),
        transfer.quantity(),
        transfer.effective(),
        transfer.documentNumber(),
        transfer.state(),
        transfer.reason());
  }
}
