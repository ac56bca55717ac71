package org.juesuan.evaluation.selfevaluation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.selfevaluation.EvaluationDraft;
import org.juesuan.evaluation.template.api.TemplateKeyForm;
import org.juesuan.platform.web.problem.PlatformError;
import org.juesuan.platform.web.problem.ProblemException;
import org.juesuan.platform.web.problem.Violation;

/** A self-evaluation as handed in. */
@Schema(description = "A self-evaluation as handed in.")
public record SelfEvaluationRequest(
    @Schema(description = "The version of the form it is filled in after.") @NotNull @Valid
        TemplateKeyForm template,
    @Schema(description = "What is filled in.") @NotNull @Valid FormBody form) {

  /** The request that would hand in a draft. */
  public static SelfEvaluationRequest of(EvaluationDraft draft) {
    return new SelfEvaluationRequest(
        TemplateKeyForm.of(draft.template()), FormBody.of(draft.form()));
  }

  /** What the constraints of single members cannot say; to be asked when they hold. */
  public List<Violation> faults() {
    return form.faults();
  }

  /**
   * The draft.
   *
   * @throws ProblemException 400 {@code invalid-field}
   */
  EvaluationDraft toDraft() {
    List<Violation> faults = faults();
    if (!faults.isEmpty()) {
      throw new ProblemException(
          PlatformError.INVALID_FIELD, "The fund block is not written as it must be.", faults);
    }
    return new EvaluationDraft(template.toKey(), form.toForm());
  }
}
