package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A termination. */
@Schema(description = "The contract ends before it is fulfilled (终止, 解除).")
public record TerminationForm(
    @Schema(description = "The day.", examples = "2020-09-01") @NotNull LocalDate terminatedOn,
    @Schema(description = "Why.", examples = "供应商不再具备履约能力")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        String reason) {}
