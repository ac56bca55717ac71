package org.juesuan.evaluation.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/**
 * An amount of a form that is not the ledger's. The ledger's amount is rounded as the form's is
 * written, to two decimals at least, so that rounding is never a difference.
 *
 * @param place JSON pointer into the form
 * @param written as the form has it; null where it has none
 * @param ledger the ledger's amount in the unit of the form
 */
public record FundDifference(String place, @Nullable String written, String ledger) {

  private static final int LEAST_DECIMALS = 2;

  /** All differences between a form and the ledger; lines that neither has are none. */
  public static List<FundDifference> between(WrittenForm form, LedgerFunds ledger) {
    List<FundDifference> differences = new ArrayList<>();
    for (FundSource source : FundSource.values()) {
      int index = indexOf(form, source);
      WrittenFundLine line =
          index < 0
              ? new WrittenFundLine(source, null, null, null, null, null, null)
              : form.funds().get(index);
      String place = index < 0 ? "/funds" : "/funds/" + index;
      LedgerFunds.Line right = ledger.line(source);
      AmountUnit unit = form.amountUnit();
      difference(place, "/initialBudget", line.initialBudget(), right.initialBudget(), unit)
          .ifPresent(differences::add);
      difference(place, "/annualBudget", line.annualBudget(), right.annualBudget(), unit)
          .ifPresent(differences::add);
      difference(place, "/executed", line.executed(), right.executed(), unit)
          .ifPresent(differences::add);
    }
    return differences;
  }

  private static int indexOf(WrittenForm form, FundSource source) {
    for (int index = 0; index < form.funds().size(); index++) {
      if (form.funds().get(index).source() == source) {
        return index;
      }
    }
    return -1;
  }

  private static Optional<FundDifference> difference(
      String line, String column, @Nullable String written, Money ledger, AmountUnit unit) {
    BigDecimal amount = written == null ? BigDecimal.ZERO : new BigDecimal(written);
    int decimals = Math.max(LEAST_DECIMALS, amount.scale());
    BigDecimal right = unit.amount(ledger).setScale(decimals, RoundingMode.HALF_UP);
    return right.compareTo(amount) == 0
        ? Optional.empty()
        : Optional.of(
            new FundDifference(
                line.equals("/funds") ? line : line + column, written, right.toPlainString()));
  }
}
