package org.juesuan.evaluation.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.evaluation.scoring.Assessment;
import org.juesuan.evaluation.scoring.Fraction;
import org.juesuan.evaluation.scoring.RowScoring;
import org.juesuan.evaluation.template.OverfulfilmentAction;
import org.juesuan.evaluation.template.ScoringRules;
import org.juesuan.evaluation.value.Reading;

/** How far a value lies from its target, and whether the form says why: R4, R5, R6. */
final class DeviationFindings {

  private DeviationFindings() {}

  static Stream<Finding> aboveTarget(ReviewedRow row) {
    Optional<Fraction> share = fulfilment(row);
    if (share.isEmpty() || share.get().compareWith(BigDecimal.ONE) <= 0) {
      return Stream.empty();
    }
    ScoringRules rules = row.template().scoring();
    String percent = percent(share.get());
    DeviationText text = DeviationText.of(row.written().reason());
    boolean far = share.get().compareWith(rules.overfulfilmentThreshold()) >= 0;
    if (far && rules.overfulfilment() != OverfulfilmentAction.NONE) {
      boolean reduced = rules.overfulfilment() == OverfulfilmentAction.REDUCE && !isReduced(row);
      return Stream.of(
          row.finding(
              ReviewRule.FAR_ABOVE_TARGET,
              text.isComplete() && !reduced ? Severity.QUERY : Severity.WARNING,
              "actual",
              "%s %% of the target: was it set too low? %s%s"
                  .formatted(percent, said(text), reduced ? " The score is not reduced." : "")));
    }
    return row.written().reason().isBlank()
        ? Stream.of(
            row.finding(
                ReviewRule.ABOVE_TARGET,
                Severity.QUERY,
                "reason",
                "%s %% of the target, and no reason is given.".formatted(percent)))
        : Stream.empty();
  }

  static Stream<Finding> shortfallUnexplained(ReviewedRow row) {
    Optional<BigDecimal> score = Optional.ofNullable(row.written().score()).or(() -> computed(row));
    boolean full = score.isEmpty() || score.get().compareTo(row.written().weight()) >= 0;
    DeviationText text = DeviationText.of(row.written().reason());
    if (full || text.isComplete()) {
      return Stream.empty();
    }
    boolean silent = !text.cause() && !text.measure();
    return Stream.of(
        row.finding(
            ReviewRule.SHORTFALL_UNEXPLAINED,
            silent ? Severity.ERROR : Severity.WARNING,
            "reason",
            "The score is %s of %s. %s"
                .formatted(
                    score.get().toPlainString(),
                    row.written().weight().toPlainString(),
                    said(text))));
  }

  /** Actual by target where more is better and both are numbers of the same unit. */
  private static Optional<Fraction> fulfilment(ReviewedRow row) {
    Optional<Reading.Quantity> target =
        row.targetNumber()
            .filter(number -> !number.comparison().isUpperBound() && number.number().signum() > 0);
    Optional<Reading.Quantity> actual =
        row.actualNumber().filter(number -> !number.comparison().isUpperBound());
    return target.flatMap(
        wanted ->
            actual
                .filter(reached -> wanted.unit().isComparableWith(reached.unit()))
                .map(reached -> new Fraction(reached.number(), wanted.number())));
  }

  private static boolean isReduced(ReviewedRow row) {
    BigDecimal score = row.written().score();
    return score != null && score.compareTo(row.written().weight()) < 0;
  }

  private static Optional<BigDecimal> computed(ReviewedRow row) {
    return row.scored()
        .map(scored -> RowScoring.assess(scored, row.template().scoring()))
        .filter(Assessment.Computed.class::isInstance)
        .map(assessment -> ((Assessment.Computed) assessment).explanation().score());
  }

  private static String said(DeviationText text) {
    if (text.isComplete()) {
      return "Cause and measure are given.";
    }
    if (text.cause()) {
      return "A cause is given, no improvement measure.";
    }
    return text.measure() ? "A measure is given, no cause." : "Neither cause nor measure is given.";
  }

  private static String percent(Fraction share) {
    return new Fraction(share.numerator().movePointRight(2), share.denominator())
        .asScore()
        .toPlainString();
  }
}
