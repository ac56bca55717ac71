package org.juesuan.evaluation.selfevaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.FormTotal;

/**
 * Payload of {@code org.juesuan.evaluation.self-evaluation.transitioned.v1}; its schema says what
 * it means.
 */
record SelfEvaluationTransitioned(
    String department,
    int fiscalYear,
    UUID evaluationId,
    long version,
    String projectCode,
    EvaluationState from,
    EvaluationState to,
    @Nullable String reason,
    List<RowComment> comments,
    @Nullable String total,
    @Nullable String grade) {

  static SelfEvaluationTransitioned of(
      EvaluationState from, SelfEvaluation evaluation, ScoredForm scored, Transition transition) {
    FormTotal total = scored.total().orElse(null);
    return new SelfEvaluationTransitioned(
        evaluation.year().department(),
        evaluation.year().fiscalYear(),
        evaluation.id(),
        evaluation.version(),
        evaluation.form().projectCode(),
        from,
        evaluation.state(),
        transition.reason(),
        transition.comments(),
        total == null ? null : total.total().toPlainString(),
        total == null ? null : total.grade().name());
  }
}
