package org.juesuan.evaluation.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.AmountUnit;
import org.juesuan.evaluation.form.WrittenForm;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.template.FundBlock;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/**
 * An amount of a form that is not the ledger's.
 *
 * @param place JSON pointer into the form
 * @param written as the form has it; null where it has none
 * @param ledger the ledger's amount in the unit of the form
 */
public record FundDifference(String place, @Nullable String written, String ledger) {

  /**
   * All differences between a form and the ledger.
   *
   * @param block the lines the form has to have; money of a line it has no place for is in the
   *     total
   */
  public static List<FundDifference> between(
      WrittenForm form, LedgerFunds ledger, FundBlock block) {
    List<FundDifference> differences = new ArrayList<>();
    for (FundSource source : FundSource.values()) {
      int index = indexOf(form, source);
      if (index < 0 && block.line(source).isEmpty()) {
        continue;
      }
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
    WrittenAmount amount = WrittenAmount.of(written, unit);
    return amount.isWrittenFor(ledger)
        ? Optional.empty()
        : Optional.of(
            new FundDifference(
                line.equals("/funds") ? line : line + column,
                written,
                amount.asWritten(ledger).toPlainString()));
  }
}
