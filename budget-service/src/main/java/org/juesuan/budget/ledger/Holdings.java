package org.juesuan.budget.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.EconomicCode;
import org.juesuan.budget.classification.FunctionalCode;

/**
 * What the rules may look at: the state of the locked books as far as the commands name it. Every
 * answer is limited to the given book, so that no rule can see another department's data (INV-12).
 */
public interface Holdings {

  /** The state of the book. */
  BookState stateOf(BookId book);

  /** Whether the ledger holds a book of the year before. */
  boolean holdsPriorYearOf(BookId book);

  /** The appropriation as it stands now, if it belongs to the book. */
  @Nullable Appropriation appropriation(BookId book, UUID id);

  /** The payment as it stands now, if it was paid in the book. */
  @Nullable Payment payment(BookId book, UUID id);

  /**
   * The payment as it stands now, if it was paid in an earlier book of the same department, which
   * is locked, too.
   */
  @Nullable Payment earlierPayment(BookId book, UUID id);

  /** The commitment as it stands now, if it holds money of the book. */
  @Nullable Commitment commitment(BookId book, UUID id);

  /** Whether the year end ended the commitment: another goes on with it next year, or it lapsed. */
  boolean endedByYearEnd(UUID commitment);

  /** The operation, if it belongs to the book. */
  @Nullable Operation operation(BookId book, UUID id);

  /** Whether a reversal of the operation stands in the ledger. */
  boolean isReversed(UUID operation);

  /** Whether the department has used this reference before, in any year. */
  boolean holdsReference(String department, String externalReference);

  /** The functional code in the list of the year. */
  CodeLookup<FunctionalCode> functional(int fiscalYear, String code);

  /** The department-economic code in the list of the year. */
  CodeLookup<EconomicCode> economic(int fiscalYear, String code);
}
