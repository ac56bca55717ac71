package org.juesuan.evaluation.scoring.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.Assessment;
import org.juesuan.evaluation.scoring.JudgementReason;
import org.juesuan.evaluation.scoring.ScoreBand;
import org.juesuan.evaluation.value.Attainment;

/** What the rules make of one row. */
@Schema(
    name = "Assessment",
    description = "What the rules make of one row: a score, or the need of a person's judgement.")
public record AssessmentView(
    @Schema(description = "The computed score; null where judgement is needed.", examples = "1.69")
        @Nullable String score,
    @Schema(
            description =
                "Whether a qualitative indicator was taken as reached although nothing says so.",
            examples = "false")
        boolean assumed,
    @Schema(description = "How the score came about; null where judgement is needed.")
        @Nullable ExplanationView explanation,
    @Schema(description = "Why a person has to set the score; null where it was computed.")
        @Nullable JudgementView judgement) {

  /** Why no rule gives the score. */
  @Schema(name = "Judgement", description = "Why no rule gives the score, and within which bounds.")
  public record JudgementView(
      @Schema(description = "Why.", examples = "PARTLY_ACHIEVED") JudgementReason reason,
      @Schema(
              description = "The same as a sentence.",
              examples = "the indicator was reached in part: the score lies within a band")
          String sentence,
      @Schema(description = "The least score permitted; null where it is open.", examples = "6")
          @Nullable String from,
      @Schema(
              description =
                  "The greatest score of a reached indicator, otherwise the score it stays below;"
                      + " null where it is open.",
              examples = "8")
          @Nullable String upTo,
      @Schema(description = "Whether upTo itself is permitted.", examples = "false")
          boolean upToIncluded) {

    static JudgementView of(Assessment.JudgementNeeded needed) {
      ScoreBand band = needed.band();
      return new JudgementView(
          needed.reason(),
          needed.reason().sentence(),
          band == null ? null : band.from().toPlainString(),
          band == null ? null : band.upTo().toPlainString(),
          band == null || band.attainment() == Attainment.ACHIEVED);
    }
  }

  /** The view of an assessment. */
  public static AssessmentView of(Assessment assessment) {
    if (assessment instanceof Assessment.Computed computed) {
      ExplanationView explanation = ExplanationView.of(computed.explanation());
      return new AssessmentView(explanation.score(), computed.assumed(), explanation, null);
    }
    return new AssessmentView(
        null, false, null, JudgementView.of((Assessment.JudgementNeeded) assessment));
  }
}
