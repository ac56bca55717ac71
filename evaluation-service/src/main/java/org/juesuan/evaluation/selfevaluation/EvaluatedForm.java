package org.juesuan.evaluation.selfevaluation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.form.WrittenFundLine;
import org.juesuan.evaluation.funds.FundDifference;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.funds.WrittenAmount;
import org.juesuan.evaluation.review.FormCorrection;
import org.juesuan.platform.money.Money;

/**
 * A self-evaluation together with what follows from it.
 *
 * @param evaluation the self-evaluation
 * @param scored the scores that count
 * @param correction the form in the structure its template demands, and what differs
 * @param ledger the project's funds in the ledger; null where it has told of none
 */
public record EvaluatedForm(
    SelfEvaluation evaluation,
    ScoredForm scored,
    FormCorrection correction,
    @Nullable LedgerFunds ledger) {

  /** What follows from a self-evaluation. */
  static EvaluatedForm of(
      SelfEvaluation evaluation, ScoredForm scored, @Nullable LedgerFunds ledger) {
    return new EvaluatedForm(
        evaluation, scored, FormCorrection.of(scored.form(), scored.template()), ledger);
  }

  /**
   * The exact yuan behind an amount of the fund block; null where the cell is empty.
   *
   * @param written the cell
   * @param known the same amount in the ledger
   */
  public @Nullable Money exact(
      WrittenFundLine line,
      Function<WrittenFundLine, @Nullable String> written,
      Function<LedgerFunds.Line, Money> known) {
    String cell = written.apply(line);
    return cell == null
        ? null
        : WrittenAmount.of(cell, evaluation.form().amountUnit())
            .exact(ledger == null ? null : known.apply(ledger.line(line.source())));
  }

  /** Where the form's funds are not the ledger's; none where the ledger has told of none. */
  public List<FundDifference> ledgerDifferences() {
    return ledger == null
        ? List.of()
        : FundDifference.between(evaluation.form(), ledger, scored.template().funds());
  }
}
