package org.juesuan.evaluation.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something a score was computed from.
 *
 * @param name its name in the formula, such as {@code target}
 * @param written as it stands in the form
 * @param number as it was understood; null for words
 */
public record Input(String name, String written, @Nullable BigDecimal number) {}
