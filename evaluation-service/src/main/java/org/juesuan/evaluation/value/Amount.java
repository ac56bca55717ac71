package org.juesuan.evaluation.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number with all that follows it: multiple, unit, 余, 以上.
 *
 * @param digits the number as written, before its multiple
 * @param powers the powers of ten of its multiple: 4 for 万
 * @param comparison what a word behind it states, null where none
 */
record Amount(
    BigDecimal digits,
    int powers,
    Unit unit,
    boolean approximate,
    @Nullable Comparison comparison) {

  private static final int MOST_POWERS = 16;
  private static final List<String> ABOUT = List.of("左右", "上下", "余", "多", "几");
  private static final Map<String, Comparison> COMPARISONS =
      Map.of(
          "及以上", Comparison.AT_LEAST,
          "或以上", Comparison.AT_LEAST,
          "以上", Comparison.AT_LEAST,
          "及以下", Comparison.AT_MOST,
          "或以下", Comparison.AT_MOST,
          "以下", Comparison.AT_MOST,
          "以内", Comparison.AT_MOST,
          "之内", Comparison.AT_MOST,
          "内", Comparison.AT_MOST,
          "+", Comparison.AT_LEAST);
  private static final List<String> COMPARISON_WORDS =
      List.of("及以上", "或以上", "以上", "及以下", "或以下", "以下", "以内", "之内", "内", "+");

  /** Words that change nothing: 100%完成 is 100%. */
  private static final List<String> SILENT =
      List.of("(不含税)", "之间", "整", "完成", "达标", "到位", "合格", "通过");

  private static final int TENTH = 10;

  /** The number in its unit. */
  BigDecimal number() {
    return digits.movePointRight(powers);
  }

  /** The same number in the unit and, where it has none, with the multiple of the other one. */
  Amount inTheFormOf(Amount other) {
    if (unit.isWritten() || !other.unit.isWritten()) {
      return powers == 0 && !unit.isWritten()
          ? new Amount(digits, other.powers, unit, approximate, comparison)
          : this;
    }
    return new Amount(
        digits, powers == 0 ? other.powers : powers, other.unit, approximate, comparison);
  }

  Amount negated() {
    return new Amount(digits.negate(), powers, unit, approximate, comparison);
  }

  /** Reads what follows the number at the cursor as far as it is known. */
  static Amount behind(BigDecimal digits, Unit unit, Cursor cursor) {
    Amount amount = new Amount(digits, 0, unit, false, null);
    Amount next = amount.extended(cursor);
    while (next != null) {
      amount = next;
      next = amount.extended(cursor);
    }
    return amount;
  }

  /** This amount with the next word taken in; null where none that is known follows. */
  private @Nullable Amount extended(Cursor cursor) {
    if (cursor.takeFirst(ABOUT) != null) {
      return new Amount(digits, powers, unit, true, comparison);
    }
    String word = comparison == null ? cursor.takeFirst(COMPARISON_WORDS) : null;
    if (word != null) {
      return new Amount(digits, powers, unit, approximate, COMPARISONS.get(word));
    }
    if (cursor.takeFirst(SILENT) != null) {
      return this;
    }
    return unit.isWritten() && !unit.equals(Unit.YUAN) ? null : withUnit(cursor);
  }

  private @Nullable Amount withUnit(Cursor cursor) {
    int start = cursor.position();
    boolean bracketed = cursor.take('(');
    int more = powers < MOST_POWERS ? Units.takeMultiple(cursor) : 0;
    int last = more;
    while (bracketed && last > 0 && powers + more < MOST_POWERS) {
      last = Units.takeMultiple(cursor);
      more += last;
    }
    Unit taken = more > 0 && !bracketed ? null : Units.take(cursor);
    if (taken == null && !bracketed && cursor.here() == '成' && digits.intValue() < TENTH) {
      cursor.skip(1);
      return new Amount(digits.movePointRight(1), 0, Unit.PERCENT, approximate, comparison);
    }
    boolean closed = !bracketed || cursor.take(')');
    boolean other = taken != null && unit.isWritten() && !taken.equals(unit);
    if (!closed || other || (taken == null && (more == 0 || bracketed))) {
      cursor.returnTo(start);
      return null;
    }
    return new Amount(digits, powers + more, taken == null ? unit : taken, approximate, comparison);
  }
}
