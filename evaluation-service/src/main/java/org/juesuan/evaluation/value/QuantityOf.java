package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts together what stands before, in and behind the numbers of a written value. */
final class QuantityOf {

  private QuantityOf() {}

  static Reading leadAndAmount(Lead lead, Amount amount) {
    Comparison before = lead.comparison();
    Comparison behind = amount.comparison();
    boolean differ = before != null && behind != null && !agree(before, behind);
    if (lead.contradictory() || differ) {
      return new Reading.NotUnderstood(Misreading.CONTRADICTION);
    }
    return new Reading.Quantity(
        comparison(before, behind, lead.ceiling()),
        amount.number(),
        amount.unit(),
        lead.approximate() || amount.approximate());
  }

  /** A count or an amount per something; a share stays what it is on each of these days. */
  static Reading rate(Reading value, String per) {
    return value instanceof Reading.Quantity counted
            && counted.unit().isWritten()
            && !counted.unit().equals(Unit.PERCENT)
        ? new Reading.Quantity(
            counted.comparison(),
            counted.number(),
            new Unit(counted.unit().symbol() + "/" + per),
            counted.approximate())
        : value;
  }

  static Reading range(Lead lead, Amount first, Amount second) {
    boolean compared =
        lead.comparison() != null || first.comparison() != null || second.comparison() != null;
    if (compared || lead.contradictory()) {
      return new Reading.NotUnderstood(Misreading.CONTRADICTION);
    }
    Amount low = first.inTheFormOf(second);
    Amount high = second.unit().isWritten() ? second : second.inTheFormOf(first);
    if (!low.unit().equals(high.unit())) {
      return new Reading.NotUnderstood(Misreading.DIFFERENT_UNITS);
    }
    return low.number().compareTo(high.number()) > 0
        ? new Reading.NotUnderstood(Misreading.REVERSED_RANGE)
        : new Reading.Range(low.number(), high.number(), low.unit());
  }

  static Reading ratio(Lead lead, Amount left, BigDecimal right) {
    if (lead.contradictory() || lead.negative()) {
      return new Reading.NotUnderstood(Misreading.CONTRADICTION);
    }
    if (left.number().signum() <= 0 || right.signum() <= 0) {
      return new Reading.NotUnderstood(Misreading.ZERO_IN_RATIO);
    }
    return new Reading.Ratio(
        comparison(lead.comparison(), null, lead.ceiling()), left.number(), right);
  }

  /** ≥95%以上 says the same twice. */
  private static boolean agree(Comparison before, Comparison behind) {
    return (before.isLowerBound() && behind.isLowerBound())
        || (before.isUpperBound() && behind.isUpperBound());
  }

  private static Comparison comparison(
      @Nullable Comparison before, @Nullable Comparison behind, boolean ceiling) {
    if (before != null) {
      return before;
    }
    if (behind != null) {
      return behind;
    }
    return ceiling ? Comparison.AT_MOST : Comparison.EXACTLY;
  }
}
