package org.juesuan.evaluation.value;

/**
 * The unit a number is counted in. Two units are the same when their symbols are; amounts of money
 * are always in yuan.
 *
 * @param symbol the common written form, empty where none is written
 */
public record Unit(String symbol) {

  /** No unit is written. */
  public static final Unit NONE = new Unit("");

  /** 百分比: {@code 95%} is the number 95 in this unit. */
  public static final Unit PERCENT = new Unit("%");

  /** 元. */
  public static final Unit YUAN = new Unit("元");

  /** Whether a unit is written at all. */
  public boolean isWritten() {
    return !symbol.isEmpty();
  }

  /**
   * Whether numbers of both units can be compared. A count may leave its unit out (12 and 12次); a
   * percentage and an amount of money may not, because 95 beside 95% could mean either.
   */
  public boolean isComparableWith(Unit other) {
    return equals(other)
        || (isOmissible() && other.isOmissible() && !(isWritten() && other.isWritten()));
  }

  private boolean isOmissible() {
    return !equals(PERCENT) && !symbol.equals("‰") && !equals(YUAN);
  }
}
