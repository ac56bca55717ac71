package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.Explanation;
import org.juesuan.evaluation.scoring.FormTotal;
import org.juesuan.evaluation.scoring.api.ExplanationView;
import org.juesuan.evaluation.selfevaluation.ScoredForm;

/** The scores of a form. */
@Schema(name = "Scores", description = "The scores of a form, each explained.")
public record ScoresView(
    @Schema(description = "Score of the execution rate; null where the form has none.")
        @Nullable ExplanationView execution,
    @Schema(description = "Scores of the rows, in printed order.") List<RowScoreView> rows,
    @Schema(description = "总分; null while a row awaits a judgement.", examples = "97.54")
        @Nullable String total,
    @Schema(description = "等级; null while there is no total.", examples = "优")
        @Nullable String grade,
    @Schema(description = "The sum with its numbers.", examples = "10.00 + 85.85 + 1.69")
        @Nullable String calculation) {

  /** Keeps a list of its own. */
  public ScoresView {
    rows = List.copyOf(rows);
  }

  static ScoresView of(ScoredForm scored) {
    Explanation execution = scored.execution();
    FormTotal total = scored.total().orElse(null);
    return new ScoresView(
        execution == null ? null : ExplanationView.of(execution),
        IntStream.range(0, scored.rows().size())
            .mapToObj(row -> RowScoreView.of(row, scored.rows().get(row)))
            .toList(),
        total == null ? null : total.total().toPlainString(),
        total == null ? null : total.grade().name(),
        total == null ? null : total.calculation());
  }
}
