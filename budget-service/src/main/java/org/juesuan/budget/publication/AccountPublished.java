package org.juesuan.budget.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.FinalAccount;

/**
 * Payload of {@code org.juesuan.budget.final-account.published.v1}; its schema says what it means.
 */
record AccountPublished(
    String department,
    int fiscalYear,
    long version,
    Kind kind,
    UUID approvalId,
    int revision,
    @Nullable Integer supersedes,
    String digest) {

  /** Whether there was something public before. */
  enum Kind {
    FIRST,
    SUPERSESSION
  }

  static AccountPublished of(FinalAccount account, Revision revision) {
    boolean first = revision.number() == 1;
    return new AccountPublished(
        account.book().department(),
        account.book().fiscalYear(),
        account.version(),
        first ? Kind.FIRST : Kind.SUPERSESSION,
        revision.approval(),
        revision.number(),
        first ? null : revision.number() - 1,
        revision.digest());
  }
}
