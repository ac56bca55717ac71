package org.juesuan.budget.yearend;

import org.juesuan.budget.ledger.BookId;

/** What the year end must know of a final account; the account's own feature answers it. */
public interface AccountStanding {

  /**
   * Whether the account of the book was returned for correction, which is when its book may be
   * reopened. Asked in the transaction of the reopening, after the book is locked.
   */
  boolean isReturned(BookId book);
}
