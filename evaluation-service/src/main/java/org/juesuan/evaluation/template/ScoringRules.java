package org.juesuan.evaluation.template;

import java.math.BigDecimal;

/**
 * The rules of scoring in which regions and years differ.
 *
 * @param reverse the variant for indicators of which less is better
 * @param achievedFrom the least share of the weight for 达成年度指标, such as 0.8
 * @param partlyFrom the least share of the weight for 部分达成年度指标, such as 0.6
 * @param overfulfilmentThreshold actual by target from which a value is far above it, such as 1.3
 * @param overfulfilment what such a value asks for
 */
public record ScoringRules(
    ReverseRule reverse,
    BigDecimal achievedFrom,
    BigDecimal partlyFrom,
    BigDecimal overfulfilmentThreshold,
    OverfulfilmentAction overfulfilment) {}
