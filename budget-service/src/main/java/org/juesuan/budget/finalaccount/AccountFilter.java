package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; null means whatever it is.
 *
 * @param fiscalYear only accounts of this year
 * @param state only accounts in this state
 * @param overdue only accounts that are overdue, or only those that are not
 */
public record AccountFilter(
    @Nullable Integer fiscalYear, @Nullable AccountState state, @Nullable Boolean overdue) {}
