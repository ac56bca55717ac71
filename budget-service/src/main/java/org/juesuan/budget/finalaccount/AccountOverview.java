package org.juesuan.budget.finalaccount;

import java.util.List;
import org.juesuan.budget.ledger.BookState;

/**
 * A final account, where it stands and what it still asks for.
 *
 * @param account the account
 * @param bookState state of its book
 * @param overdue whether it should have been published before today
 * @param rule the values its year follows
 * @param reasons every reason the account is asked for, given or not
 */
public record AccountOverview(
    FinalAccount account,
    BookState bookState,
    boolean overdue,
    FinalAccountRule rule,
    List<AskedReason> reasons) {

  /** Keeps a list of its own. */
  public AccountOverview {
    reasons = List.copyOf(reasons);
  }
}
