package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.Nullable;

/**
 * Payload of {@code org.juesuan.budget.final-account.transitioned.v1}; its schema says what it
 * means.
 */
record AccountTransitioned(
    String department,
    int fiscalYear,
    long version,
    AccountState from,
    AccountState to,
    boolean consolidated,
    @Nullable String remark) {

  static AccountTransitioned of(FinalAccount before, FinalAccount after, @Nullable String remark) {
    return new AccountTransitioned(
        after.book().department(),
        after.book().fiscalYear(),
        after.version(),
        before.state(),
        after.state(),
        after.consolidated(),
        remark);
  }
}
