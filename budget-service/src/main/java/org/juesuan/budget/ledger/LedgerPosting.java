package org.juesuan.budget.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.AppropriationService.AppropriationFilter;

/**
 * A posting as a reader of the ledger looks for it.
 *
 * @param posting what moved
 * @param operation the operation it was part of, without its other postings
 * @param coding the coding of the appropriation it touched
 */
public record LedgerPosting(RecordedPosting posting, Operation operation, Coding coding) {

  /**
   * Which postings a list shows; null is any.
   *
   * @param coding of which appropriations
   * @param kind of which kind
   * @param compartment those that put money in here or take it out
   * @param from the first business date
   * @param to the last business date
   */
  public record Filter(
      AppropriationFilter coding,
      @Nullable PostingKind kind,
      @Nullable Compartment compartment,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}
}
