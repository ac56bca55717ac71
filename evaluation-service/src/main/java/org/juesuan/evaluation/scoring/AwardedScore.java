package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of a row as it counts: the computed one, or another that an official set with a reason.
 * Both are kept.
 *
 * @param assessment what the rules say
 * @param awarded what the official set; null where the computed score counts
 * @param reason why the official set it
 */
public record AwardedScore(
    Assessment assessment, @Nullable BigDecimal awarded, @Nullable String reason) {

  /** Why an official's score is refused. */
  public enum Fault {
    /** Below zero or above the weight. */
    OUTSIDE_THE_WEIGHT,
    /** A score has at most two decimals. */
    TOO_MANY_DECIMALS,
    /** The band of the stated attainment does not permit it. */
    OUTSIDE_THE_BAND,
    /** It differs from the computed score, or none was computed, and no reason is given. */
    REASON_MISSING
  }

  /** What is wrong with a score an official wants to set; empty where nothing is. */
  public static Optional<Fault> fault(
      Assessment assessment, BigDecimal weight, BigDecimal awarded, @Nullable String reason) {
    if (awarded.signum() < 0 || awarded.compareTo(weight) > 0) {
      return Optional.of(Fault.OUTSIDE_THE_WEIGHT);
    }
    if (awarded.stripTrailingZeros().scale() > 2) {
      return Optional.of(Fault.TOO_MANY_DECIMALS);
    }
    if (assessment instanceof Assessment.JudgementNeeded needed
        && needed.band() != null
        && !needed.band().permits(awarded)) {
      return Optional.of(Fault.OUTSIDE_THE_BAND);
    }
    boolean same =
        assessment instanceof Assessment.Computed computed
            && computed.explanation().score().compareTo(awarded) == 0;
    boolean unexplained = reason == null || reason.isBlank();
    return !same && unexplained ? Optional.of(Fault.REASON_MISSING) : Optional.empty();
  }

  /** The score that counts; empty while a judgement is awaited. */
  public Optional<BigDecimal> score() {
    if (awarded != null) {
      return Optional.of(awarded);
    }
    return assessment instanceof Assessment.Computed computed
        ? Optional.of(computed.explanation().score())
        : Optional.empty();
  }
}
