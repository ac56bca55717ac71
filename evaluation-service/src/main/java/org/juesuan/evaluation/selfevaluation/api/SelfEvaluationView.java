package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** A self-evaluation with its scores. */
@Schema(name = "SelfEvaluation", description = "A self-evaluation (绩效自评) with its scores.")
public record SelfEvaluationView(
    @Schema(description = "Identity.", examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10") UUID id,
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "年度.", examples = "2020") int fiscalYear,
    @Schema(
            description = "DRAFT, SUBMITTED, REVIEWED, CONFIRMED, or RETURNED for correction.",
            examples = "DRAFT")
        EvaluationState state,
    @Schema(description = "Grows with each change; the number of the revision.", examples = "1")
        long version,
    @Schema(description = "The version of the form it is bound to.") TemplateKeyForm template,
    @Schema(description = "The form as written.") FormBody form,
    @Schema(description = "Its scores.") ScoresView scores,
    @Schema(description = "Cells that the template demands otherwise.")
        List<DifferenceView> differences,
    @Schema(
            description =
                "The project's funds in the ledger; null where it has told of none, which is not"
                    + " zero.")
        @Nullable LedgerComparison ledger) {

  /** Keeps a list of its own. */
  public SelfEvaluationView {
    differences = List.copyOf(differences);
  }

  static SelfEvaluationView of(EvaluatedForm evaluated) {
    SelfEvaluation evaluation = evaluated.evaluation();
    return new SelfEvaluationView(
        evaluation.id(),
        evaluation.year().department(),
        evaluation.year().fiscalYear(),
        evaluation.state(),
        evaluation.version(),
        TemplateKeyForm.of(evaluation.template()),
        FormBody.of(evaluation.form()),
        ScoresView.of(evaluated.scored()),
        evaluated.correction().differences().stream().map(DifferenceView::of).toList(),
        LedgerComparison.of(evaluated));
  }
}
