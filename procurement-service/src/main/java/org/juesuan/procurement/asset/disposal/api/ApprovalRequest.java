package org.juesuan.procurement.asset.disposal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.asset.api.Texts;

/** Approves a disposal. */
@Schema(name = "AssetDisposalApproval", description = "Approves a disposal.")
public record ApprovalRequest(
    @Schema(description = "批复文号.", examples = "京财资产〔2020〕40号")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.NAME)
        String documentNumber) {}
