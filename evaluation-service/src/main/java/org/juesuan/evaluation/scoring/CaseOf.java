package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the explanation of the case of a rule that applied. */
record CaseOf(ScoringRule rule, BigDecimal weight, List<Input> inputs) {

  /** The whole weight. */
  Explanation full(String condition, BigDecimal... numbers) {
    return new Explanation(
        rule,
        inputs,
        filled(condition, numbers),
        "weight",
        weight.toPlainString(),
        Fraction.of(weight));
  }

  /** No points. */
  Explanation nothing(String condition, BigDecimal... numbers) {
    return new Explanation(
        rule, inputs, filled(condition, numbers), "0", "0", Fraction.of(BigDecimal.ZERO));
  }

  /**
   * A share of the weight.
   *
   * @param quotient the names of part and whole, such as {@code actual ÷ target}
   */
  Explanation share(
      String quotient, BigDecimal part, BigDecimal whole, String condition, BigDecimal... numbers) {
    return new Explanation(
        rule,
        inputs,
        filled(condition, numbers),
        quotient.replace(" ÷ ", " × weight ÷ "),
        "%s × %s ÷ %s"
            .formatted(part.toPlainString(), weight.toPlainString(), whole.toPlainString()),
        new Fraction(part.multiply(weight), whole));
  }

  /** One minus the relative excess, written with one division. */
  Explanation lessExcess(BigDecimal target, BigDecimal actual) {
    BigDecimal doubled = target.add(target);
    return new Explanation(
        rule,
        inputs,
        filled("target %s < actual %s < 2 × target", target, actual),
        "(2 × target - actual) × weight ÷ target",
        "(2 × %s - %s) × %s ÷ %s"
            .formatted(
                target.toPlainString(),
                actual.toPlainString(),
                weight.toPlainString(),
                target.toPlainString()),
        new Fraction(doubled.subtract(actual).multiply(weight), target));
  }

  private static String filled(String condition, BigDecimal... numbers) {
    Object[] plain = Stream.of(numbers).map(BigDecimal::toPlainString).toArray();
    return String.format(Locale.ROOT, condition, plain);
  }
}
