package org.juesuan.evaluation.template.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.template.IndicatorNode;

/** An indicator of a form, with those below it. */
@Schema(
    name = "TemplateIndicator",
    description = "An indicator of the first or second level, or a prescribed one of the third.")
public record IndicatorForm(
    @Schema(description = "The name to be printed.", examples = "产出指标") @NotNull String name,
    @Schema(description = "Names accepted for the same thing.", examples = "[\"产出\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull String> otherNames,
    @Schema(description = "Points; null where the form leaves them open.", examples = "50")
        @Nullable BigDecimal weight,
    @Schema(
            description =
                "What may stand below, three levels in all; none below the second level leaves the"
                    + " names of the third free.")
        @NotNull
        @Size(max = 60)
        List<@NotNull @Valid IndicatorForm> children) {

  static IndicatorForm of(IndicatorNode node) {
    return new IndicatorForm(
        node.name(),
        node.otherNames(),
        node.weight(),
        node.children().stream().map(IndicatorForm::of).toList());
  }

  IndicatorNode toNode() {
    return new IndicatorNode(
        name, otherNames, weight, children.stream().map(IndicatorForm::toNode).toList());
  }
}
