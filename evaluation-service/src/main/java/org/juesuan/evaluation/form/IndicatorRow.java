package org.juesuan.evaluation.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.value.Attainment;

/**
 * A row of the indicator table (绩效指标) as filled in.
 *
 * @param firstLevel 一级指标, empty where the form leaves it out
 * @param secondLevel 二级指标, empty where the form leaves it out
 * @param thirdLevel 三级指标
 * @param target 年度指标值 as written
 * @param actual 实际完成值 as written, empty while unknown
 * @param weight 分值
 * @param score 得分 as published or typed; null while there is none
 * @param attainment what an official says of a qualitative indicator; null where nobody did
 * @param reason 偏差原因分析及改进措施, empty where there is none
 */
public record IndicatorRow(
    String firstLevel,
    String secondLevel,
    String thirdLevel,
    String target,
    String actual,
    BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable Attainment attainment,
    String reason) {}
