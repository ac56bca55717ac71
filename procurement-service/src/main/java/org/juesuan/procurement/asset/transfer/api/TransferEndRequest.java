package org.juesuan.procurement.asset.transfer.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.asset.api.Texts;

/** Ends a transfer that is not to be. */
@Schema(name = "AssetTransferEnd", description = "Why a transfer is rejected or withdrawn.")
public record TransferEndRequest(
    @Schema(description = "Why.", examples = "编制已满，不予接收")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason) {}
