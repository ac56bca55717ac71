package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.value.Attainment;

/**
 * A row of the indicator table (绩效指标) as written.
 *
 * @param firstLevel 一级指标, empty where the form leaves it out
 * @param secondLevel 二级指标, empty where the form leaves it out
 * @param thirdLevel 三级指标
 * @param target 年度指标值
 * @param actual 实际完成值, empty while unknown
 * @param weight 分值
 * @param score 得分 that an official sets, or that was published; null where the computed one counts
 * @param scoreReason why an official set a score that no rule gives; null where none is needed
 * @param attainment what an official says of a qualitative indicator; null where nobody did
 * @param reason 偏差原因分析及改进措施, empty where there is none
 */
public record WrittenRow(
    String firstLevel,
    String secondLevel,
    String thirdLevel,
    String target,
    String actual,
    String weight,
    @Nullable String score,
    @Nullable String scoreReason,
    @Nullable Attainment attainment,
    String reason) {

  IndicatorRow read() {
    return new IndicatorRow(
        firstLevel,
        secondLevel,
        thirdLevel,
        target,
        actual,
        new BigDecimal(weight),
        score == null ? null : new BigDecimal(score),
        attainment,
        reason);
  }
}
