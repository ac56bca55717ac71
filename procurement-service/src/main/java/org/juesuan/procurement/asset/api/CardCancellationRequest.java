package org.juesuan.procurement.asset.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a card back. */
@Schema(description = "Takes back a card that should never have been recorded.")
public record CardCancellationRequest(
    @Schema(description = "Why.", examples = "与卡片 CL-2020-0001 重复录入")
        @NotNull
        @Pattern(regexp = Texts.NOT_BLANK, message = Texts.BLANK)
        @Size(max = Texts.REASON)
        String reason) {}
