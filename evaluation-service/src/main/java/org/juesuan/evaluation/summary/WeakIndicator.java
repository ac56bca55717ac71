package org.juesuan.evaluation.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An indicator that lost points.
 *
 * @param projectCode 项目编码
 * @param projectName 项目名称
 * @param row its place in the form, from 0
 * @param indicator 三级指标
 * @param weight 分值
 * @param score 得分
 */
public record WeakIndicator(
    String projectCode,
    String projectName,
    int row,
    String indicator,
    BigDecimal weight,
    BigDecimal score) {

  /** Score by weight in per cent, two decimals, half up. */
  public BigDecimal percent() {
    return score.movePointRight(2).divide(weight, 2, RoundingMode.HALF_UP);
  }
}
