package org.juesuan.gateway.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.platform.money.Money;

/**
 * An operation of budget-service's ledger: postings that stand or fall together, and its papers. A
 * paper that nobody named is null.
 *
 * @param reverses the operation it undoes; null where it undoes none
 */
public record LedgerOperation(
    UUID id,
    LedgerPosting.Kind kind,
    @Nullable UUID reverses,
    LocalDate businessDate,
    Instant recordedAt,
    String recordedBy,
    @Nullable String documentNumber,
    @Nullable String approvedBy,
    @Nullable String voucherNumber,
    @Nullable String payee,
    @Nullable String purpose,
    @Nullable String reason,
    List<Movement> movements) {

  public LedgerOperation {
    movements = List.copyOf(movements);
  }

  /** One posting of it. */
  public record Movement(
      long sequence, LedgerPosting.Compartment from, LedgerPosting.Compartment to, Money amount) {}
}
