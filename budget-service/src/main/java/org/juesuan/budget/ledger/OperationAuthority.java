package org.juesuan.budget.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.juesuan.budget.ledger.Author.Authority;

/** Who may post what: the table of roles and kinds of the design's section 7. */
public final class OperationAuthority {

  private OperationAuthority() {}

  /** The authorities of which one suffices for a posting of this kind. */
  public static Set<Authority> of(PostingKind kind) {
    return switch (kind) {
      case PAY, REFUND, CORRECT, COMMIT, RELEASE -> EnumSet.of(Authority.CLERK);
      case INITIAL,
          SUPPLEMENT,
          WITHDRAW,
          CARRY_IN,
          OPENING_ADJUSTMENT,
          FREEZE,
          UNFREEZE,
          CARRY_OUT,
          RETURN ->
          EnumSet.of(Authority.FINANCE);
      case TRANSFER -> EnumSet.of(Authority.CLERK, Authority.FINANCE);
    };
  }

  /** A transfer within a functional class (类) is the clerk's, one between classes is finance's. */
  public static Set<Authority> ofTransfer(Coding from, Coding to) {
    return from.functionalClass().equals(to.functionalClass())
        ? EnumSet.of(Authority.CLERK)
        : EnumSet.of(Authority.FINANCE);
  }
}
