package org.juesuan.evaluation.selfevaluation.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.AwardedScore;
import org.juesuan.evaluation.scoring.api.AssessmentView;

/** The score of a row. */
@Schema(
    name = "RowScore",
    description = "The score of a row: the computed one and the one that counts.")
public record RowScoreView(
    @Schema(description = "Place of the row in the form, from 0.", examples = "0") int row,
    @Schema(description = "What the rules make of it.") AssessmentView assessment,
    @Schema(description = "What was published or set; null where nothing was.", examples = "1.69")
        @Nullable String awarded,
    @Schema(
            description = "The score that counts; null while a judgement is awaited.",
            examples = "1.69")
        @Nullable String score) {

  static RowScoreView of(int row, AwardedScore awarded) {
    BigDecimal set = awarded.awarded();
    return new RowScoreView(
        row,
        AssessmentView.of(awarded.assessment()),
        set == null ? null : set.toPlainString(),
        awarded.score().map(BigDecimal::toPlainString).orElse(null));
  }
}
