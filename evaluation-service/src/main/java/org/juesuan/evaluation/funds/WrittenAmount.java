package org.juesuan.evaluation.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.platform.money.Money;

/**
 * An amount as a form writes it, beside the ledger's. The ledger's is rounded as the written one
 * is, to two decimals at least, so that rounding is never a difference.
 *
 * @param amount the amount with the decimals it was written with
 * @param unit the unit it was written in
 */
public record WrittenAmount(BigDecimal amount, AmountUnit unit) {

  private static final int LEAST_DECIMALS = 2;

  /** Reads a cell; an empty one counts as nothing. */
  public static WrittenAmount of(@Nullable String written, AmountUnit unit) {
    return new WrittenAmount(written == null ? BigDecimal.ZERO : new BigDecimal(written), unit);
  }

  /** The exact yuan behind it: the ledger's where that is written so, else what was written. */
  public Money exact(@Nullable Money ledger) {
    return ledger != null && isWrittenFor(ledger) ? ledger : unit.money(amount);
  }

  /** Whether the ledger's amount is written so. */
  boolean isWrittenFor(Money ledger) {
    return asWritten(ledger).compareTo(amount) == 0;
  }

  /** The ledger's amount as it would be written. */
  BigDecimal asWritten(Money ledger) {
    int decimals = Math.max(LEAST_DECIMALS, amount.scale());
    return unit.amount(ledger).setScale(decimals, RoundingMode.HALF_UP);
  }
}
