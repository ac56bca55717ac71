package org.juesuan.budget.finalaccount;

import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.finalaccount.store.FinalAccountRepository;
import org.juesuan.budget.ledger.BookId;
import org.juesuan.budget.yearend.AccountStanding;

/** Tells the year end which accounts were returned, so that their books may be reopened. */
@ApplicationScoped
class ReturnedAccounts implements AccountStanding {

  private final FinalAccountRepository accounts;

  ReturnedAccounts(FinalAccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean isReturned(BookId book) {
    return accounts.of(book).state() == AccountState.RETURNED;
  }
}
