package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.juesuan.evaluation.template.ReverseRule;
import org.juesuan.evaluation.value.Comparison;

/**
 * Scores a number against a number or a range. Where a rule divides by a target that is not above
 * zero there is no score: that is for a person.
 */
final class NumberScoring {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final BigDecimal actual;
  private final BigDecimal weight;
  private final List<Input> inputs;

  NumberScoring(BigDecimal actual, BigDecimal weight, List<Input> inputs) {
    this.actual = actual;
    this.weight = weight;
    this.inputs = inputs;
  }

  /** Against one number; empty where there is no proportion. */
  Optional<Explanation> against(Comparison comparison, BigDecimal target, ReverseRule reverse) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> positive(target);
      case EXACTLY -> equal(target);
      case AT_MOST, LESS_THAN ->
          reverse == ReverseRule.RATIO ? reverseRatio(target) : reverseLinear(target);
    };
  }

  /** Against a range; empty where there is no proportion. */
  Optional<Explanation> within(BigDecimal low, BigDecimal high) {
    CaseOf rule = new CaseOf(ScoringRule.RANGE, weight, inputs);
    boolean above = actual.compareTo(high) > 0;
    if (!above && actual.compareTo(low) >= 0) {
      return Optional.of(rule.full("%s ≤ actual %s ≤ %s", low, actual, high));
    }
    if (above) {
      return high.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              rule.share("high ÷ actual", high, actual, "actual %s > high %s", actual, high));
    }
    if (low.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        actual.signum() <= 0
            ? rule.nothing("actual %s ≤ 0 < low %s", actual, low)
            : rule.share("actual ÷ low", actual, low, "actual %s < low %s", actual, low));
  }

  private Optional<Explanation> positive(BigDecimal target) {
    return proportional(new CaseOf(ScoringRule.POSITIVE, weight, inputs), target);
  }

  private Optional<Explanation> equal(BigDecimal target) {
    CaseOf rule = new CaseOf(ScoringRule.EQUAL, weight, inputs);
    if (target.signum() != 0) {
      return proportional(rule, target);
    }
    return Optional.of(
        actual.signum() <= 0
            ? rule.full("target 0, actual %s ≤ 0", actual)
            : rule.nothing("target 0, actual %s > 0", actual));
  }

  private Optional<Explanation> proportional(CaseOf rule, BigDecimal target) {
    if (actual.compareTo(target) >= 0) {
      return Optional.of(rule.full("actual %s ≥ target %s", actual, target));
    }
    if (target.signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        actual.signum() <= 0
            ? rule.nothing("actual %s ≤ 0, target %s", actual, target)
            : rule.share(
                "actual ÷ target", actual, target, "actual %s < target %s", actual, target));
  }

  private Optional<Explanation> reverseRatio(BigDecimal target) {
    CaseOf rule = new CaseOf(ScoringRule.REVERSE_RATIO, weight, inputs);
    return kept(rule, target)
        .or(
            () ->
                target.signum() < 0
                    ? Optional.empty()
                    : Optional.of(
                        rule.share(
                            "target ÷ actual",
                            target,
                            actual,
                            "actual %s > target %s",
                            actual,
                            target)));
  }

  private Optional<Explanation> reverseLinear(BigDecimal target) {
    CaseOf rule = new CaseOf(ScoringRule.REVERSE_LINEAR, weight, inputs);
    Optional<Explanation> kept = kept(rule, target);
    if (kept.isPresent() || target.signum() < 0) {
      return kept;
    }
    return Optional.of(
        actual.compareTo(target.multiply(TWO)) >= 0
            ? rule.nothing("actual %s ≥ 2 × target %s", actual, target)
            : rule.lessExcess(target, actual));
  }

  /** Full when not above the target, nothing when something came of a target of zero. */
  private Optional<Explanation> kept(CaseOf rule, BigDecimal target) {
    if (actual.compareTo(target) <= 0) {
      return Optional.of(rule.full("actual %s ≤ target %s", actual, target));
    }
    return target.signum() == 0
        ? Optional.of(rule.nothing("target 0, actual %s > 0", actual))
        : Optional.empty();
  }
}
