/**
 * What people write into the cells for target (年度指标值) and actual value (实际完成值), read into typed
 * values: numbers with comparison and unit, ranges, ratios, deadlines, words. No score is computed
 * here, and what cannot be understood is said, never guessed.
 */
@NullMarked
package org.juesuan.evaluation.value;

import org.jspecify.annotations.NullMarked;
