package org.juesuan.budget.ledger;

import java.util.Comparator;

/**
 * One department in one fiscal year.
 *
 * @param department code of the department, for example {@code 110106-208-005}
 * @param fiscalYear for example 2020
 */
public record BookId(String department, int fiscalYear) implements Comparable<BookId> {

  private static final Comparator<BookId> LOCK_ORDER =
      Comparator.comparing(BookId::department).thenComparingInt(BookId::fiscalYear);

  /** The same department's book of the year before. */
  public BookId prior() {
    return new BookId(department, fiscalYear - 1);
  }

  /** The same department's book of the year after. */
  public BookId next() {
    return new BookId(department, fiscalYear + 1);
  }

  /** The order in which books are locked, so that no two transactions wait for each other. */
  @Override
  public int compareTo(BookId other) {
    return LOCK_ORDER.compare(this, other);
  }
}
