package org.juesuan.procurement.contract.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.procurement.contract.ContractEnd;

/** How a contract ended. */
@Schema(description = "How the contract ended.")
public record ContractEndView(
    @Schema(description = "The day.", examples = "2020-12-20") LocalDate endedOn,
    @Schema(description = "Why it was terminated; null where it was fulfilled.", examples = "供应商停业")
        @Nullable String reason) {

  static @Nullable ContractEndView of(@Nullable ContractEnd end) {
    return end == null ? null : new ContractEndView(end.on(), end.reason());
  }
}
