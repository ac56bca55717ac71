package org.juesuan.evaluation.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.problem.EvaluationError;

/** Decides what may become of a self-evaluation; it reads and writes nothing. */
final class EvaluationRules {

  private EvaluationRules() {}

  /**
   * Why something is refused.
   *
   * @param error its code
   * @param detail the case
   * @param faults the places in the request, where it has any
   */
  record Refusal(EvaluationError error, String detail, List<FormFault> faults) {

    static Refusal of(EvaluationError error, String detail) {
      return new Refusal(error, detail, List.of());
    }
  }

  /** Why a content cannot be written; empty where it can. */
  static Optional<Refusal> ofContent(ScoredForm scored) {
    List<FormFault> faults = scored.awardFaults();
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                EvaluationError.SCORE_REFUSED,
                "A score that an official sets has its bounds, and its reason.",
                faults));
  }

  /** Why a form cannot be changed in its state; empty where it can. */
  static Optional<Refusal> ofChange(EvaluationState state) {
    return state.isEditable()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                EvaluationError.EVALUATION_STATE_FORBIDS,
                "The self-evaluation is " + state + "; only DRAFT and RETURNED are changed."));
  }

  /**
   * Why what was handed in cannot take the place of what is there; empty where it can.
   *
   * @param present what is there; null for nothing
   */
  static Optional<Refusal> ofSubmission(@Nullable SelfEvaluation present, Submission submission) {
    Long madeFrom = submission.madeFrom();
    if (present == null) {
      return madeFrom == null
          ? Optional.empty()
          : outdated("must be empty: the project has no self-evaluation in this year");
    }
    if (madeFrom == null) {
      return Optional.of(
          new Refusal(
              EvaluationError.PROJECT_EVALUATED,
              "The project has a self-evaluation in this year.",
              List.of(
                  new FormFault(
                      "/form/projectCode",
                      "must be a project without one; to replace it, state its version"))));
    }
    return madeFrom == present.version()
        ? ofChange(present.state())
        : outdated("must be " + present.version() + "; the self-evaluation has changed since");
  }

  private static Optional<Refusal> outdated(String message) {
    return Optional.of(
        new Refusal(
            EvaluationError.FORM_OUTDATED,
            "The form was made from another version of the self-evaluation.",
            List.of(new FormFault("/version", message))));
  }

  /**
   * Why a step cannot be taken; empty where it can.
   *
   * @param ownWork whether the author filled in or submitted the form
   */
  static Optional<Refusal> ofStep(
      SelfEvaluation evaluation,
      ScoredForm scored,
      Transition transition,
      Author author,
      boolean ownWork) {
    Optional<EvaluationStep> known = EvaluationStep.between(evaluation.state(), transition.to());
    if (known.isEmpty()) {
      return Optional.of(
          Refusal.of(
              EvaluationError.EVALUATION_STATE_FORBIDS,
              "No step leads from " + evaluation.state() + " to " + transition.to() + "."));
    }
    EvaluationStep step = known.get();
    if (!step.isOpenTo(author)) {
      return Optional.of(
          Refusal.of(
              EvaluationError.ROLE_INSUFFICIENT,
              "The step " + step + " is for " + step.authorities() + "."));
    }
    if (step.checks() && ownWork) {
      return Optional.of(
          Refusal.of(
              EvaluationError.OWN_WORK,
              "Whoever filled in or submitted a form does not check it."));
    }
    if (step == EvaluationStep.SUBMIT && !scored.missing().isEmpty()) {
      return Optional.of(
          new Refusal(
              EvaluationError.FORM_INCOMPLETE, "The form is not complete.", scored.missing()));
    }
    return ofRemarks(step, evaluation, transition);
  }

  private static Optional<Refusal> ofRemarks(
      EvaluationStep step, SelfEvaluation evaluation, Transition transition) {
    List<FormFault> faults = new ArrayList<>();
    if (step.returns() && transition.reason() == null) {
      faults.add(new FormFault("/reason", "must say why the form is returned"));
    }
    if (!step.returns() && !transition.comments().isEmpty()) {
      faults.add(new FormFault("/comments", "belong to a return"));
    }
    int rows = evaluation.form().rows().size();
    for (int index = 0; index < transition.comments().size(); index++) {
      if (transition.comments().get(index).row() >= rows) {
        faults.add(new FormFault("/comments/" + index + "/row", "must be a row of the form"));
      }
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                EvaluationError.REMARKS_REFUSED,
                "A return has a reason, and comments on rows that exist.",
                faults));
  }
}
