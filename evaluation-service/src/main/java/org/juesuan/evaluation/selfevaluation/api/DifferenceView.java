package org.juesuan.evaluation.selfevaluation.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.review.FormCorrection;

/** A cell in which the form differs from what its template demands. */
@Schema(
    name = "Difference",
    description = "A cell that the template demands otherwise; the form itself stays as written.")
public record DifferenceView(
    @Schema(description = "JSON pointer into this answer.", examples = "/form/funds/1/score")
        String place,
    @Schema(description = "As written.", examples = "10") String written,
    @Schema(description = "As the template demands; — is a masked cell.", examples = "—")
        String corrected) {

  static DifferenceView of(FormCorrection.Difference difference) {
    return new DifferenceView(
        "/form" + difference.place(), difference.published(), difference.corrected());
  }
}
