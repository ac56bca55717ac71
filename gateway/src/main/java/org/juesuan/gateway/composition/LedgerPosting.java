package org.juesuan.gateway.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * A posting of budget-service's ledger with what it was for.
 *
 * @param sequence its place among the postings of the book
 * @param reversal whether it undoes another
 * @param amount above zero
 * @param project code of the project; null where it is of none
 * @param paper number of the approving document, or else of the voucher; null without either
 * @param payee who was paid; null where it is no payment
 * @param purpose what was paid for, or else why it was done; null where nobody said
 */
public record LedgerPosting(
    long sequence,
    UUID operation,
    Kind kind,
    boolean reversal,
    Compartment from,
    Compartment to,
    Money amount,
    LocalDate businessDate,
    String functional,
    String economic,
    @Nullable String project,
    @Nullable String paper,
    @Nullable String payee,
    @Nullable String purpose) {

  /** Kinds of postings, as budget-service has them. */
  public enum Kind {
    INITIAL,
    SUPPLEMENT,
    WITHDRAW,
    TRANSFER,
    CARRY_IN,
    OPENING_ADJUSTMENT,
    FREEZE,
    UNFREEZE,
    COMMIT,
    RELEASE,
    PAY,
    REFUND,
    CORRECT,
    CARRY_OUT,
    RETURN
  }

  /** Where money stands, as budget-service has it. */
  public enum Compartment {
    SOURCE,
    PRIOR_YEAR,
    AVAILABLE,
    FROZEN,
    COMMITTED,
    PAID,
    CARRIED,
    RETURNED
  }

  /**
   * A page of a list of postings.
   *
   * @param next where the next page begins; null on the last
   */
  public record Page(List<LedgerPosting> postings, @Nullable String next) {

    public Page {
      postings = List.copyOf(postings);
    }
  }
}
