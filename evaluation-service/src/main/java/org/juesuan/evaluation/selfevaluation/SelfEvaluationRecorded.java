package org.juesuan.evaluation.selfevaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.template.TemplateKey;

/**
 * Payload of {@code org.juesuan.evaluation.self-evaluation.recorded.v1}; its schema says what it
 * means.
 */
record SelfEvaluationRecorded(
    String department,
    int fiscalYear,
    UUID evaluationId,
    long version,
    String projectCode,
    String projectName,
    TemplateKey template,
    EvaluationState state,
    int indicators,
    @Nullable String total,
    @Nullable String grade) {

  static SelfEvaluationRecorded of(SelfEvaluation evaluation, ScoredForm scored) {
    FormTotal total = scored.total().orElse(null);
    return new SelfEvaluationRecorded(
        evaluation.year().department(),
        evaluation.year().fiscalYear(),
        evaluation.id(),
        evaluation.version(),
        evaluation.form().projectCode(),
        evaluation.form().projectName(),
        evaluation.template(),
        evaluation.state(),
        evaluation.form().rows().size(),
        total == null ? null : total.total().toPlainString(),
        total == null ? null : total.grade().name());
  }
}
