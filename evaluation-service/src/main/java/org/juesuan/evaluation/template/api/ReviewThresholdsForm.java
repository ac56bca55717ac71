package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.ReviewThresholds;

/** From where on a reviewer asks. */
@Schema(name = "TemplateThresholds", description = "From where on a reviewer asks.")
public record ReviewThresholdsForm(
    @Schema(
            description =
                "Executed by initial budget below which a full execution rate means little.",
            examples = "0.9")
        @NotNull
        BigDecimal executedOfInitial,
    @Schema(
            description = "Characters a text has at least to count as copied from another form.",
            examples = "8")
        @NotNull
        Integer similarTextLength) {

  static ReviewThresholdsForm of(ReviewThresholds thresholds) {
    return new ReviewThresholdsForm(thresholds.executedOfInitial(), thresholds.similarTextLength());
  }

  ReviewThresholds toThresholds() {
    return new ReviewThresholds(executedOfInitial, similarTextLength);
  }
}
