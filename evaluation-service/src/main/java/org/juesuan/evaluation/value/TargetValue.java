package org.juesuan.evaluation.value;

/**
 * 年度指标值: what is to be reached, as written and as understood.
 *
 * @param text the text as it was written, unchanged
 * @param reading what it was understood as
 */
public record TargetValue(String text, Reading reading) {

  /** Reads a written target; never fails, see {@link Reading.NotUnderstood}. */
  public static TargetValue of(String text) {
    return new TargetValue(text, ValueReader.read(text));
  }
}
