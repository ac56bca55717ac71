package org.juesuan.budget.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The papers of an operation: facts taken over from the district's approval and payment systems.
 *
 * @param businessDate the day on which it took effect there
 * @param documentNumber number of the approving document (指标文号)
 * @param approvedBy the office that approved it
 * @param voucherNumber number of the payment or refund voucher (支付凭证号)
 * @param purpose what was paid for (用途)
 * @param reason why it was done
 * @param externalReference the caller's own reference, unique for ever within the department
 */
public record Documentation(
    LocalDate businessDate,
    @Nullable String documentNumber,
    @Nullable String approvedBy,
    @Nullable String voucherNumber,
    @Nullable String purpose,
    @Nullable String reason,
    @Nullable String externalReference) {

  /** The number of the paper behind it: of the approving document, or else of the voucher. */
  @Nullable String number() {
    return documentNumber == null ? voucherNumber : documentNumber;
  }
}
