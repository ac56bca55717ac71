package org.juesuan.budget.finalaccount.store;

import java.io.Serializable;
import org.juesuan.budget.ledger.BookId;

/**
 * Key of what is recorded beside the figures of an account.
 *
 * @param department code of the department
 * @param fiscalYear the year of the account
 */
public record AccountKey(String department, int fiscalYear) implements Serializable {

  static AccountKey of(BookId id) {
    return new AccountKey(id.department(), id.fiscalYear());
  }
}
