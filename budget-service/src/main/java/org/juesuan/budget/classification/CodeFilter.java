package org.juesuan.budget.classification;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a year's list are asked for.
 *
 * @param level only entries of this level, 1 类, 2 款, 3 项; null for all
 * @param parent only entries directly below this code; null for all
 */
public record CodeFilter(@Nullable Integer level, @Nullable String parent) {}
