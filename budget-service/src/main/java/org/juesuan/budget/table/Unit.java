package org.juesuan.budget.table;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookState;

/**
 * A department that a table asks for, and its book of the year.
 *
 * @param department code of the department
 * @param bookState state of its book; null where it has none of that year
 * @param sequence number of the last event in the stream of its book; 0 without a book. Every
 *     change up to it is in the table, none after it.
 */
public record Unit(String department, @Nullable BookState bookState, long sequence) {

  /** Whether the ledger holds its book of the year. */
  public boolean hasBook() {
    return bookState != null;
  }
}
