package org.juesuan.budget.finalaccount;

import java.util.Optional;

/** A step of a final account on its way to the public, and who may take it from which state. */
public enum AccountTransition {
  /** 报送: the department hands it in. */
  SUBMIT(AccountState.SUBMITTED),
  /** 审核: somebody who did not make it finds it in order. */
  REVIEW(AccountState.REVIEWED),
  /** 退回: a review sends it back. */
  RETURN(AccountState.RETURNED),
  /** 批复: the approval is recorded. */
  APPROVE(AccountState.APPROVED),
  /** 公开: a revision becomes public. */
  PUBLISH(AccountState.PUBLISHED);

  private final AccountState target;

  AccountTransition(AccountState target) {
    this.target = target;
  }

  /** Who may take a step (source: design, "Who may do what"). */
  public enum Authority {
    CLERK,
    REVIEWER,
    FINANCE,
    PUBLISHER
  }

  /** The state it leads to. */
  public AccountState target() {
    return target;
  }

  /** Who may take it from the state; empty where the state does not permit it (INV-7). */
  public Optional<Authority> authority(AccountState from) {
    return switch (this) {
      case SUBMIT -> only(from.permitsFigures(), Authority.CLERK);
      case REVIEW -> only(from == AccountState.SUBMITTED, Authority.REVIEWER);
      case RETURN ->
          only(from == AccountState.SUBMITTED, Authority.REVIEWER)
              .or(() -> only(from == AccountState.REVIEWED, Authority.FINANCE));
      case APPROVE -> only(from == AccountState.REVIEWED, Authority.FINANCE);
      case PUBLISH -> only(from.isApproved(), Authority.PUBLISHER);
    };
  }

  private static Optional<Authority> only(boolean permitted, Authority authority) {
    return permitted ? Optional.of(authority) : Optional.empty();
  }
}
