package org.juesuan.procurement.plan.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.procurement.plan.Opening;
import org.juesuan.procurement.policy.OrganisationForm;
import org.juesuan.procurement.policy.ProcurementMethod;

/** A procedure that is to be opened. */
@Schema(description = "A procedure that is to be opened.")
public record OpeningRequest(
    @Schema(description = "采购方式.", examples = "OPEN_TENDER") @NotNull ProcurementMethod method,
    @Schema(description = "组织形式.", examples = "CENTRALISED") @NotNull OrganisationForm organisation,
    @Schema(
            description = "Day of the notice or invitation, not in the future.",
            examples = "2020-04-07")
        @NotNull
        LocalDate openedOn,
    @Schema(description = "采购文件编号.", examples = "FTZC-2020-017")
        @NotNull
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        @Size(max = 100)
        String documentNumber,
    @Schema(description = "Into how many lots it is divided.", examples = "1")
        @NotNull
        @Min(1)
        @Max(1000)
        Integer lots) {

  Opening toOpening() {
    return new Opening(method, organisation, openedOn, documentNumber, lots);
  }
}
