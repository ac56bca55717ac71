package org.juesuan.budget.finalaccount.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.finalaccount.Explanation;
import org.juesuan.platform.service.answer.Versioned;

/** The explanations as recorded. */
@Schema(name = "Explanations", description = "All explanations of an account.")
public record ExplanationsView(
    @Schema(description = "In the order they were recorded in.") List<ExplanationForm> explanations,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  /** Keeps a list of its own. */
  public ExplanationsView {
    explanations = List.copyOf(explanations);
  }

  static ExplanationsView of(Versioned<List<Explanation>> recorded) {
    return new ExplanationsView(
        recorded.state().stream().map(ExplanationForm::of).toList(), recorded.version());
  }
}
