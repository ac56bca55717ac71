package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Staffing;

/** The staffing of an account; each number a string of digits. */
@Schema(description = "人员构成; each number a string of digits.")
public record StaffingPart(
    @Schema(description = "行政编制, persons.", examples = "0") String administrativeEstablishment,
    @Schema(description = "Staff on the administrative establishment, persons.", examples = "0")
        String administrativeActual,
    @Schema(description = "事业编制, persons.", examples = "161") String institutionEstablishment,
    @Schema(description = "Staff on the institution establishment, persons.", examples = "145")
        String institutionActual,
    @Schema(description = "离退休人员, persons; null where not recorded.", examples = "12")
        @Nullable String retired,
    @Schema(description = "聘用人员, persons; null where not recorded.", examples = "41")
        @Nullable String contracted) {

  static StaffingPart of(Staffing staffing) {
    return new StaffingPart(
        String.valueOf(staffing.administrativeEstablishment()),
        String.valueOf(staffing.administrativeActual()),
        String.valueOf(staffing.institutionEstablishment()),
        String.valueOf(staffing.institutionActual()),
        digits(staffing.retired()),
        digits(staffing.contracted()));
  }

  private static @Nullable String digits(@Nullable Integer persons) {
    return persons == null ? null : persons.toString();
  }
}
