package org.juesuan.evaluation.selfevaluation;

import java.util.List;
import org.juesuan.evaluation.problem.EvaluationError;

/** What becomes of a form that was handed in together with others. */
public sealed interface SubmissionOutcome {

  /**
   * It can be written.
   *
   * @param next the self-evaluation as it is then
   * @param scored its scores
   * @param effect what is done
   */
  record Accepted(SelfEvaluation next, ScoredForm scored, SubmissionEffect effect)
      implements SubmissionOutcome {}

  /**
   * It cannot.
   *
   * @param error why
   * @param faults where, never empty
   */
  record Refused(EvaluationError error, List<FormFault> faults) implements SubmissionOutcome {

    /** Keeps a copy of its own. */
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
