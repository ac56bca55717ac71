package org.juesuan.evaluation.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.KnownRule;
import org.juesuan.evaluation.scoring.PublishedScore;
import org.juesuan.evaluation.scoring.Row;
import org.juesuan.evaluation.scoring.RowScoring;
import org.juesuan.evaluation.template.ScoringRules;

/** A scored row. */
@Schema(description = "A row as it was understood and scored.")
public record ScoredRow(
    @Schema(description = "Its place in the request, from 0.", examples = "0") int row,
    @Schema(description = "The target as understood.") ValueView target,
    @Schema(description = "The actual value as understood.") ValueView actual,
    @Schema(description = "What the rules make of it.") AssessmentView assessment,
    @Schema(description = "Whether the published score follows a rule; null where none was given.")
        @Nullable PublishedCheck published) {

  /** Whether a published score follows a known rule. */
  @Schema(description = "Whether a published score follows a known rule.")
  public record PublishedCheck(
      @Schema(description = "The published score.", examples = "1.69") String score,
      @Schema(
              description =
                  "FOLLOWS_TEMPLATE, FOLLOWS_OTHER_RULE, FOLLOWS_NO_RULE, or CANNOT_TELL where the"
                      + " row takes a person's judgement.",
              examples = "FOLLOWS_TEMPLATE")
          PublishedScore.Verdict verdict,
      @Schema(description = "The rules that give exactly this score.", examples = "[\"TEMPLATE\"]")
          List<KnownRule> rules) {

    /** Keeps a list of its own. */
    public PublishedCheck {
      rules = List.copyOf(rules);
    }
  }

  static ScoredRow of(int index, ScoringRow written, ScoringRules rules) {
    Row row = written.toRow();
    return new ScoredRow(
        index,
        ValueView.of(written.target(), row.target().reading()),
        ValueView.of(written.actual(), row.actual().reading()),
        AssessmentView.of(RowScoring.assess(row, rules)),
        check(written.publishedScore(), row, rules));
  }

  private static @Nullable PublishedCheck check(
      @Nullable String published, Row row, ScoringRules rules) {
    if (published == null) {
      return null;
    }
    PublishedScore check = PublishedScore.check(row, rules, new BigDecimal(published));
    return new PublishedCheck(published, check.verdict(), check.rules());
  }
}
