package org.juesuan.procurement.contract.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.contract.Acceptance;

/** An acceptance. */
@Schema(description = "What was delivered was examined (验收).")
public record AcceptanceForm(
    @Schema(description = "验收日期.", examples = "2020-12-10") @NotNull LocalDate acceptedOn,
    @Schema(description = "验收结论: 合格 or 不合格.", examples = "PASSED") @NotNull
        Acceptance.Result result,
    @Schema(
            description =
                "Whether all of the contract is delivered; then PASSED makes it ACCEPTED.",
            examples = "true")
        @NotNull
        Boolean finished,
    @Schema(description = "Number of the acceptance report (验收书).", examples = "FT208005-2020-Y007")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 64)
        String documentNumber) {

  Acceptance toAcceptance() {
    return new Acceptance(acceptedOn, result, finished, documentNumber.strip());
  }
}
