package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** What a written value was understood as. */
public sealed interface Reading {

  /** The form in which equal numbers are equal records: no trailing zeros, no exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A number, possibly as a bound: {@code ≥95%}, {@code 30万条}, {@code 约30余种}.
   *
   * @param number in the unit, written multiples such as 万 already applied
   * @param approximate whether the text says about (约, 余, 左右)
   */
  record Quantity(Comparison comparison, BigDecimal number, Unit unit, boolean approximate)
      implements Reading {

    /** Brings the number into its plain form. */
    public Quantity {
      number = plain(number);
    }
  }

  /**
   * A range with both ends in it: {@code 65-200}.
   *
   * @param low the lower end
   * @param high the upper end, not below the lower
   */
  record Range(BigDecimal low, BigDecimal high, Unit unit) implements Reading {

    /** Brings both ends into their plain form. */
    public Range {
      low = plain(low);
      high = plain(high);
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("a range ends where it begins or behind it");
      }
    }
  }

  /** A ratio of two positive numbers: {@code 1:1.5}. */
  record Ratio(Comparison comparison, BigDecimal left, BigDecimal right) implements Reading {

    /** Brings both numbers into their plain form. */
    public Ratio {
      left = plain(left);
      right = plain(right);
      if (left.signum() <= 0 || right.signum() <= 0) {
        throw new IllegalArgumentException("a ratio is of two positive numbers");
      }
    }
  }

  /**
   * A day until which, or on which, something is done: {@code 2020年12月底前}.
   *
   * @param year null where the text leaves it to the year of the form
   * @param latest the last day that counts
   */
  record Deadline(@Nullable Integer year, MonthDay latest) implements Reading {

    /** Whether this day is not behind the other; a year left out is the other's. */
    public boolean isKeptBy(Deadline actual) {
      if (year != null && actual.year != null && !year.equals(actual.year)) {
        return actual.year < year;
      }
      return !actual.latest.isAfter(latest);
    }
  }

  /**
   * Words: a qualitative value such as {@code 达成预期目标}.
   *
   * @param attainment what the words themselves say about reaching the target, null where nothing
   * @param mentionsNumber whether a figure stands somewhere in the text
   */
  record Words(@Nullable Attainment attainment, boolean mentionsNumber) implements Reading {}

  /** Not understood, and why. */
  record NotUnderstood(Misreading reason) implements Reading {}
}
