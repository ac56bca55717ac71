package org.juesuan.budget.finalaccount;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Payload of {@code org.juesuan.budget.final-account.approved.v1}; its schema says what it means.
 */
record AccountApproved(
    String department,
    int fiscalYear,
    long version,
    UUID approvalId,
    boolean consolidated,
    String documentNumber,
    String approvedBy,
    LocalDate approvedOn,
    LocalDate publishBy) {

  static AccountApproved of(FinalAccount account, Approval approval) {
    return new AccountApproved(
        account.book().department(),
        account.book().fiscalYear(),
        account.version(),
        approval.id(),
        account.consolidated(),
        approval.documentNumber(),
        approval.approvedBy(),
        approval.approvedOn(),
        approval.publishBy());
  }
}
