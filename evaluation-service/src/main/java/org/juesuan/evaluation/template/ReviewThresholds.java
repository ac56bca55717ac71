package org.juesuan.evaluation.template;

import java.math.BigDecimal;

/**
 * From where on a reviewer asks.
 *
 * @param executedOfInitial executed by initial budget below which a full execution rate means
 *     little, such as 0.9
 * @param similarTextLength how long a text is at least to count as copied from another form
 */
public record ReviewThresholds(BigDecimal executedOfInitial, int similarTextLength) {}
