package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.FormFindings;

/** What a reviewer would ask about the self-evaluations of a year. */
@Schema(
    name = "YearFindings",
    description = "Every self-evaluation of a department and year with its findings.")
public record YearFindingsView(
    @Schema(description = "The self-evaluations, by project code.")
        List<FormFindingsView> evaluations) {

  /** Keeps a list of its own. */
  public YearFindingsView {
    evaluations = List.copyOf(evaluations);
  }

  static YearFindingsView of(List<FormFindings> reviewed) {
    return new YearFindingsView(reviewed.stream().map(FormFindingsView::of).toList());
  }
}
