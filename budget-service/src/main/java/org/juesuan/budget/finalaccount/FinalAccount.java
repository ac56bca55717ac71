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

  /** An account that was never submitted. */
  public static FinalAccount draft(BookId book, boolean consolidated) {
    return new FinalAccount(book, AccountState.DRAFT, consolidated, null, null, 0);
  }

  /** The account after a step that changes nothing but its state. */
  FinalAccount after(AccountTransition transition) {
    return new FinalAccount(book, transition.target(), consolidated, null, approval, version + 1);
  }

  /** The account as submitted. */
  FinalAccount submitted(boolean withUnitsBelow) {
    return new FinalAccount(book, AccountState.SUBMITTED, withUnitsBelow, null, null, version + 1);
  }

  /** The account as sent back. */
  FinalAccount returned(String reason) {
    return new FinalAccount(book, AccountState.RETURNED, consolidated, reason, null, version + 1);
  }

  /** The account as approved. */
  FinalAccount approved(Approval given) {
    return new FinalAccount(book, AccountState.APPROVED, consolidated, null, given, version + 1);
  }

  /** Whether it should have been published before this day and was not. */
  public boolean isOverdue(LocalDate today) {
    return state == AccountState.APPROVED
        && approval != null
        && approval.publishBy().isBefore(today);
  }
}
