package org.juesuan.budget.yearend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookState;

/**
 * A request to move a book to another state.
 *
 * @param to the state it shall have
 * @param reason why
 * @param businessDate the day of the postings it makes; today where null
 * @param documentNumber number of the approving document (结转批复文号), if any
 * @param approvedBy the office that approved it, if any
 * @param requestedBy who asks, as its token names it
 */
public record Step(
    BookState to,
    String reason,
    @Nullable LocalDate businessDate,
    @Nullable String documentNumber,
    @Nullable String approvedBy,
    String requestedBy) {}
