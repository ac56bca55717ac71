package org.juesuan.procurement.plan.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.plan.Cancellation;
import org.juesuan.procurement.plan.CancellationKind;

/** How a plan item ended without a contract. */
@Schema(name = "Cancellation", description = "How a plan item ended without a contract.")
public record CancellationForm(
    @Schema(
            description = "FAILED (废标, 流标) may be held again; TERMINATED (终止) is for good.",
            examples = "FAILED")
        @NotNull
        CancellationKind kind,
    @Schema(description = "Day of the notice.", examples = "2020-05-06") @NotNull LocalDate on,
    @Schema(description = "Why.", examples = "有效投标人不足三家")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 500)
        String reason) {

  static CancellationForm of(Cancellation cancellation) {
    return new CancellationForm(cancellation.kind(), cancellation.on(), cancellation.reason());
  }

  Cancellation toCancellation() {
    return new Cancellation(kind, on, reason);
  }
}
