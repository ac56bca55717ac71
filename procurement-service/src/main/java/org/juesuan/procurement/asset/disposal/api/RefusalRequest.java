package org.juesuan.procurement.asset.disposal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.asset.api.Texts;

/** Refuses a disposal. */
@Schema(name = "AssetDisposalRefusal", description = "Refuses a disposal.")
public record RefusalRequest(
    @Schema(description = "Why.", examples = "未附技术鉴定")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason) {}
