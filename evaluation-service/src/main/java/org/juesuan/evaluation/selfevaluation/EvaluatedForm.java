package org.juesuan.evaluation.selfevaluation;

import org.juesuan.evaluation.review.FormCorrection;

/**
 * A self-evaluation together with what follows from it.
 *
 * @param evaluation the self-evaluation
 * @param scored the scores that count
 * @param correction the form in the structure its template demands, and what differs
 */
public record EvaluatedForm(
    SelfEvaluation evaluation, ScoredForm scored, FormCorrection correction) {

  /** What follows from a self-evaluation. */
  static EvaluatedForm of(SelfEvaluation evaluation, ScoredForm scored) {
    return new EvaluatedForm(
        evaluation, scored, FormCorrection.of(scored.form(), scored.template()));
  }
}
