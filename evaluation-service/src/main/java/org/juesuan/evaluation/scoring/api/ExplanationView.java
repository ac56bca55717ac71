package org.juesuan.evaluation.scoring.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.scoring.Explanation;
import org.juesuan.evaluation.scoring.Input;
import org.juesuan.evaluation.scoring.ScoringRule;

/** How a score came about. */
@Schema(
    name = "ScoreExplanation",
    description =
        "How a score came about: the calculation typed into a calculator and rounded to two"
            + " decimals, half up, gives the score.")
public record ExplanationView(
    @Schema(
            description =
                "EXECUTION 预算执行率, POSITIVE 正向, EQUAL a bare number, REVERSE_RATIO and"
                    + " REVERSE_LINEAR 反向, RANGE, DEADLINE, QUALITATIVE 定性.",
            examples = "EQUAL")
        ScoringRule rule,
    @Schema(description = "What went in.") List<InputView> inputs,
    @Schema(
            description = "The case of the rule that applied.",
            examples = "actual 19156 < target 22611")
        String condition,
    @Schema(description = "Formula of that case.", examples = "actual × weight ÷ target")
        String formula,
    @Schema(description = "The formula with its numbers.", examples = "19156 × 2 ÷ 22611")
        String calculation,
    @Schema(description = "The score.", examples = "1.69") String score) {

  /** Something a score was computed from. */
  @Schema(name = "ExplanationInput", description = "Something a score was computed from.")
  public record InputView(
      @Schema(description = "Its name in the formula.", examples = "target") String name,
      @Schema(description = "As it stands in the form.", examples = "22611") String written,
      @Schema(description = "As it was understood; null for words.", examples = "22611")
          @Nullable String number) {

    static InputView of(Input input) {
      return new InputView(
          input.name(),
          input.written(),
          input.number() == null ? null : input.number().toPlainString());
    }
  }

  /** Keeps a list of its own. */
  public ExplanationView {
    inputs = List.copyOf(inputs);
  }

  /** The view of an explanation. */
  public static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        explanation.rule(),
        explanation.inputs().stream().map(InputView::of).toList(),
        explanation.condition(),
        explanation.formula(),
        explanation.calculation(),
        explanation.score().toPlainString());
  }
}
