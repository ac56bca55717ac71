package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.GradeBand;

/** A grade and the least total that gets it. */
@Schema(name = "TemplateGrade", description = "A grade (等级).")
public record GradeBandForm(
    @Schema(description = "The printed name.", examples = "优") @NotNull String name,
    @Schema(description = "The least total that gets it.", examples = "90") @NotNull
        BigDecimal from) {

  static GradeBandForm of(GradeBand band) {
    return new GradeBandForm(band.name(), band.from());
  }

  GradeBand toBand() {
    return new GradeBand(name, from);
  }
}
