package org.juesuan.budget.classification;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of one code.
 *
 * @param code the code
 * @param name the official name; names repeat and identify nothing
 * @param successor the code of next year's list that takes over what stands on this one; null where
 *     the same code goes on, or none does
 */
public record CodeEntry(String code, String name, @Nullable String successor) {}
