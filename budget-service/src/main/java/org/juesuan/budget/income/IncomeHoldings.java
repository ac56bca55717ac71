package org.juesuan.budget.income;

import org.juesuan.budget.classification.CodeLookup;
import org.juesuan.budget.classification.FunctionalCode;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/** What the rules of income may ask about the department and year of an entry; read under lock. */
interface IncomeHoldings {

  /** State of the book. */
  BookState state();

  /** Whether the ledger holds the year before. */
  boolean holdsPriorYear();

  /** The functional code in the list of the year. */
  CodeLookup<FunctionalCode> functional(String code);

  /** Whether there is a department of this code. */
  boolean knowsDepartment(String code);

  /** Whether the department has used this reference before. */
  boolean holdsReference(String externalReference);

  /** What is left of the fund now, in yuan. */
  Money closing(Fund fund);
}
