package org.juesuan.evaluation.selfevaluation.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;
import org.juesuan.evaluation.selfevaluation.EvaluationState;
import org.juesuan.evaluation.selfevaluation.SelfEvaluation;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** A self-evaluation in a list. */
@Schema(description = "A self-evaluation without its form.")
public record EvaluationHead(
    @Schema(description = "Identity.", examples = "0f0e4c9a-6d53-4a52-8f52-2b9f6c1d7e10") UUID id,
    @Schema(description = "项目编码.", examples = "XM2020-001") String projectCode,
    @Schema(description = "项目名称.", examples = "档案资料保管费") String projectName,
    @Schema(description = "The version of the form it is bound to.") TemplateKeyForm template,
    @Schema(description = "Where it stands.", examples = "CONFIRMED") EvaluationState state,
    @Schema(description = "Grows with each change.", examples = "4") long version,
    @Schema(description = "Number of indicators.", examples = "10") int indicators,
    @Schema(description = "总分; null while a row awaits a judgement.", examples = "100.00")
        @Nullable String total,
    @Schema(description = "等级; null while there is no total.", examples = "优")
        @Nullable String grade) {

  static EvaluationHead of(EvaluatedForm evaluated) {
    SelfEvaluation evaluation = evaluated.evaluation();
    FormTotal total = evaluated.scored().total().orElse(null);
    return new EvaluationHead(
        evaluation.id(),
        evaluation.form().projectCode(),
        evaluation.form().projectName(),
        TemplateKeyForm.of(evaluation.template()),
        evaluation.state(),
        evaluation.version(),
        evaluation.form().rows().size(),
        total == null ? null : total.total().toPlainString(),
        total == null ? null : total.grade().name());
  }
}
