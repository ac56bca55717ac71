/**
 * Rows of non-fiscal income and the sums that tables need, each in one query. No rule stands here:
 * what may be recorded is decided before it comes here.
 */
@NullMarked
package org.juesuan.budget.income.store;

import org.jspecify.annotations.NullMarked;
