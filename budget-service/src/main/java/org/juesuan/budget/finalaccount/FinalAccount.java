package org.juesuan.budget.finalaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookId;

/**
 * The final account (部门决算) of one department's year and where it stands.
 *
 * @param book department and year
 * @param state where it stands
 * @param consolidated whether it contains the accounts of units below; decided at submission, of a
 *     draft as it would be decided now
 * @param returnReason why it was returned; null unless it is
 * @param approval null until it is approved
 * @param version 0 of an account that was never submitted; grows with each transition
 */
public record FinalAccount(
    BookId book,
    AccountState state,
    boolean consolidated,
    @Nullable String returnReason,
    @Nullable Approval approval,
    long version) {

  /** Whether it should have been published before this day and was not. */
  public boolean isOverdue(LocalDate today) {
    return state == AccountState.APPROVED
        && approval != null
        && approval.publishBy().isBefore(today);
  }
}
