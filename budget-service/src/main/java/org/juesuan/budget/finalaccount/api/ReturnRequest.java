package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sends an account back. */
@Schema(description = "Sends the account back to be written again.")
public record ReturnRequest(
    @Schema(description = "What is to be put right.", examples = "收入增长18.42%未说明原因")
        @NotBlank
        @Size(max = 500)
        String reason) {}
