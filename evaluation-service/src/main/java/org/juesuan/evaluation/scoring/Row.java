package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.value.ActualValue;
import org.juesuan.evaluation.value.Attainment;
import org.juesuan.evaluation.value.TargetValue;

/**
 * What a score is computed from.
 *
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param weight 分值, more than zero
 * @param attainment what an official says of a qualitative indicator; null where nobody did
 */
public record Row(
    TargetValue target, ActualValue actual, BigDecimal weight, @Nullable Attainment attainment) {

  /** Refuses a weight that gives no points. */
  public Row {
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("a weight is more than zero");
    }
  }

  /** A row of which no official has said anything. */
  public static Row of(String target, String actual, BigDecimal weight) {
    return new Row(TargetValue.of(target), ActualValue.of(actual), weight, null);
  }
}
