package org.juesuan.budget.ledger.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Documentation;

/** Undoes the operation of the path. */
@Schema(description = "Undoes a whole operation; at most once.")
public record ReversalRequest(
    @Schema(description = "Why it was a mistake.", examples = "金额录入有误") @NotBlank @Size(max = 500)
        String reason,
    @Schema(description = "The day on which it took effect.", examples = "2020-09-21") @NotNull
        LocalDate businessDate,
    @Schema(description = "Approving document, if any.", examples = "丰财社指〔2020〕101号更")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String documentNumber,
    @Schema(
            description = "Your own reference, unique for ever in the department.",
            examples = "FMIS-2020-000912")
        @Size(max = 100)
        @Pattern(regexp = NotBlankIfGiven.PATTERN, message = NotBlankIfGiven.MESSAGE)
        @Nullable String externalReference) {

  Documentation documentation() {
    return new Documentation(
        businessDate, documentNumber, null, null, null, reason, externalReference);
  }
}
