package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a score came about. Typing {@link #calculation} into a calculator and rounding to two
 * decimals, half up, gives {@link #score}; multiplications come before the one division, so that
 * the calculator loses nothing.
 *
 * @param rule the rule that was used
 * @param inputs what went in
 * @param condition the case of the rule that applied, with its numbers, such as {@code 19156 <
 *     22611}
 * @param formula the formula of that case, such as {@code actual × weight ÷ target}
 * @param calculation the formula with its numbers, such as {@code 19156 × 2 ÷ 22611}
 * @param unrounded its exact value
 */
public record Explanation(
    ScoringRule rule,
    List<Input> inputs,
    String condition,
    String formula,
    String calculation,
    Fraction unrounded) {

  /** Keeps a copy of its own. */
  public Explanation {
    inputs = List.copyOf(inputs);
  }

  /** The score: two decimals, half up. */
  public BigDecimal score() {
    return unrounded.asScore();
  }
}
