package org.juesuan.budget.yearend;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Book;

/**
 * A book that was moved on.
 *
 * @param book the book in its new state
 * @param carry what was carried, where it was moved to CARRIED
 */
public record Moved(Book book, CarryPlan.@Nullable Possible carry) {}
