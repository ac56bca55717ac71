package org.juesuan.procurement.asset.transfer.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.web.scope.DepartmentCode;
import org.juesuan.procurement.asset.api.Texts;
import org.juesuan.procurement.asset.transfer.TransferDraft;

/** Offers pieces of a card to another department. */
@Schema(
    name = "AssetTransferRequest",
    description = "Offers pieces of a card to another department.")
public record TransferRequest(
    @Schema(
            description = "The card the pieces are on.",
            examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10")
        @NotNull
        UUID assetId,
    @Schema(description = "Code of the department that shall receive.", examples = "110106-208-004")
        @NotNull
        @Pattern(regexp = DepartmentCode.PATTERN)
        String to,
    @Schema(description = "Pieces.", examples = "1") @NotNull @Min(1) @Max(1_000_000)
        Integer quantity,
    @Schema(
            description = "From which day on the other department holds them; not in the future.",
            examples = "2020-06-01")
        @NotNull
        LocalDate effective,
    @Schema(description = "文号 of the approval.", examples = "京财资产〔2020〕12号")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        String documentNumber) {

  TransferDraft toDraft() {
    return new TransferDraft(assetId, to, quantity, effective, documentNumber);
  }
}
