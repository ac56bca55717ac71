package org.juesuan.budget.finalaccount.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.Explanation;

/** The explanations to be recorded. */
@Schema(description = "All explanations of an account, each figure at most once.")
public record ExplanationsRequest(
    @Schema(description = "The explanations; none removes all.") @NotNull @Size(max = 500)
        List<@NotNull @Valid ExplanationForm> explanations) {

  List<Explanation> toExplanations() {
    return explanations.stream().map(ExplanationForm::toExplanation).toList();
  }
}
