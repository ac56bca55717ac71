package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Staffing;
import org.juesuan.platform.service.answer.Versioned;

/** The staffing as recorded. */
@Schema(
    name = "Staffing",
    description = "Establishment (编制) and actual staff (实有人数) at the end of the year.")
public record StaffingView(
    @Schema(description = "Administrative establishment (行政编制), persons.", examples = "0")
        int administrativeEstablishment,
    @Schema(description = "Staff on the administrative establishment, persons.", examples = "0")
        int administrativeActual,
    @Schema(description = "Institution establishment (事业编制), persons.", examples = "161")
        int institutionEstablishment,
    @Schema(description = "Staff on the institution establishment, persons.", examples = "145")
        int institutionActual,
    @Schema(
            description =
                "Retired staff (离退休人员), persons; null where not recorded, which is not zero.",
            examples = "12")
        @Nullable Integer retired,
    @Schema(
            description =
                "Contracted staff (聘用人员), persons; null where not recorded, which is not zero.",
            examples = "41")
        @Nullable Integer contracted,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  static StaffingView of(Versioned<Staffing> recorded) {
    Staffing staffing = recorded.state();
    return new StaffingView(
        staffing.administrativeEstablishment(),
        staffing.administrativeActual(),
        staffing.institutionEstablishment(),
        staffing.institutionActual(),
        staffing.retired(),
        staffing.contracted(),
        recorded.version());
  }
}
