package org.juesuan.evaluation.value;

/**
 * 实际完成值: what was reached, as written and as understood.
 *
 * @param text the text as it was written, unchanged
 * @param reading what it was understood as
 */
public record ActualValue(String text, Reading reading) {

  /** Reads a written actual value; never fails, see {@link Reading.NotUnderstood}. */
  public static ActualValue of(String text) {
    return new ActualValue(text, ValueReader.read(text));
  }

  /** Whether a bound stands where a measurement should ({@code ≥95%}). */
  public boolean isInequality() {
    return reading instanceof Reading.Quantity quantity
        && quantity.comparison() != Comparison.EXACTLY;
  }
}
