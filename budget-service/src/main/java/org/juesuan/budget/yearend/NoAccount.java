package org.juesuan.budget.yearend;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.juesuan.budget.ledger.BookId;

/** Stands where no feature keeps final accounts: none was returned, so no book is reopened. */
@ApplicationScoped
@DefaultBean
class NoAccount implements AccountStanding {

  @Override
  public boolean isReturned(BookId book) {
    return false;
  }
}
