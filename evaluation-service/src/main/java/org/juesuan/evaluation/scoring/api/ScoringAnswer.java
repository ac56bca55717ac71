package org.juesuan.evaluation.scoring.api;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.template.FormTemplate;
import org.juesuan.evaluation.template.api.TemplateKeyForm;

/** Scored rows. */
@Schema(description = "The rows scored, in the order of the request.")
public record ScoringAnswer(
    @Schema(description = "The form whose rules were used.") TemplateKeyForm template,
    @Schema(description = "The rows.") List<ScoredRow> rows) {

  /** Keeps a list of its own. */
  public ScoringAnswer {
    rows = List.copyOf(rows);
  }

  static ScoringAnswer of(List<ScoringRow> rows, FormTemplate template) {
    return new ScoringAnswer(
        TemplateKeyForm.of(template.key()),
        IntStream.range(0, rows.size())
            .mapToObj(index -> ScoredRow.of(index, rows.get(index), template.scoring()))
            .toList());
  }
}
