package org.juesuan.budget.finalaccount.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Staffing;

/** The staffing to be recorded. */
@Schema(description = "Establishment (编制) and actual staff (实有人数) at the end of the year.")
public record StaffingRequest(
    @Schema(description = "Administrative establishment (行政编制), persons.", examples = "0")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer administrativeEstablishment,
    @Schema(description = "Staff on the administrative establishment, persons.", examples = "0")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer administrativeActual,
    @Schema(description = "Institution establishment (事业编制), persons.", examples = "161")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer institutionEstablishment,
    @Schema(description = "Staff on the institution establishment, persons.", examples = "145")
        @NotNull
        @Min(0)
        @Max(1_000_000)
        Integer institutionActual,
    @Schema(
            description =
                "Retired staff (离退休人员), persons; null where not recorded, which is not zero.",
            examples = "12")
        @Min(0)
        @Max(1_000_000)
        @Nullable Integer retired,
    @Schema(
            description =
                "Contracted staff (聘用人员), persons; null where not recorded, which is not zero.",
            examples = "41")
        @Min(0)
        @Max(1_000_000)
        @Nullable Integer contracted) {

  Staffing toStaffing() {
    return new Staffing(
        administrativeEstablishment,
        administrativeActual,
        institutionEstablishment,
        institutionActual,
        retired,
        contracted);
  }
}
