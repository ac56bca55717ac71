package org.juesuan.evaluation.template.api;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.OverfulfilmentAction;
import org.juesuan.evaluation.template.ReverseRule;
import org.juesuan.evaluation.template.ScoringRules;

/** The rules of scoring in which regions and years differ. */
@Schema(name = "TemplateScoring", description = "Rules in which regions and years differ.")
public record ScoringRulesForm(
    @Schema(
            description =
                "Indicators of which less is better: RATIO is target ÷ actual, LINEAR is one minus"
                    + " the relative excess.",
            examples = "RATIO")
        @NotNull
        ReverseRule reverse,
    @Schema(description = "Least share of the weight for 达成年度指标.", examples = "0.8") @NotNull
        BigDecimal achievedFrom,
    @Schema(description = "Least share of the weight for 部分达成年度指标.", examples = "0.6") @NotNull
        BigDecimal partlyFrom,
    @Schema(description = "Actual by target from which a value is far above it.", examples = "1.3")
        @NotNull
        BigDecimal overfulfilmentThreshold,
    @Schema(
            description =
                "What such a value asks for: NONE, REQUIRE_REASON, or REDUCE (an official sets a"
                    + " lower score with a reason).",
            examples = "REQUIRE_REASON")
        @NotNull
        OverfulfilmentAction overfulfilment) {

  static ScoringRulesForm of(ScoringRules rules) {
    return new ScoringRulesForm(
        rules.reverse(),
        rules.achievedFrom(),
        rules.partlyFrom(),
        rules.overfulfilmentThreshold(),
        rules.overfulfilment());
  }

  ScoringRules toRules() {
    return new ScoringRules(
        reverse, achievedFrom, partlyFrom, overfulfilmentThreshold, overfulfilment);
  }
}
