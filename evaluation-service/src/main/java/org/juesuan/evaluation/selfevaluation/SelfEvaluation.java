package org.juesuan.evaluation.selfevaluation;

import java.util.UUID;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.template.TemplateKey;
import org.juesuan.evaluation.year.EvaluationYear;

/**
 * The self-evaluation of one project in one year.
 *
 * @param id identity
 * @param year whose, and of which year
 * @param template the version of the form it is bound to
 * @param form what is filled in
 * @param state where it stands
 * @param version 1 for the first state, one more with each change; also the number of the revision
 */
public record SelfEvaluation(
    UUID id,
    EvaluationYear year,
    TemplateKey template,
    WrittenForm form,
    EvaluationState state,
    long version) {

  /** A new one, as drafted. */
  static SelfEvaluation drafted(UUID id, EvaluationYear year, EvaluationDraft draft) {
    return new SelfEvaluation(id, year, draft.template(), draft.form(), EvaluationState.DRAFT, 1);
  }

  /** The same with another content. */
  SelfEvaluation replacedBy(EvaluationDraft draft) {
    return new SelfEvaluation(id, year, draft.template(), draft.form(), state, version + 1);
  }

  /** The same in another state. */
  SelfEvaluation movedTo(EvaluationState next) {
    return new SelfEvaluation(id, year, template, form, next, version + 1);
  }

  /** Whether it says, to the letter, what was handed in. */
  boolean says(EvaluationDraft draft) {
    return template.equals(draft.template()) && form.equals(draft.form());
  }
}
