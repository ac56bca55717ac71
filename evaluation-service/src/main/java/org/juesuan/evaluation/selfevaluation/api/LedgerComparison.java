package org.juesuan.evaluation.selfevaluation.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.evaluation.funds.FundDifference;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.funds.api.LedgerLineView;
import org.juesuan.evaluation.selfevaluation.EvaluatedForm;

/** The funds of the ledger beside the form's. */
@Schema(description = "The project's funds in the ledger, and where the form differs from them.")
public record LedgerComparison(
    @Schema(description = "The four lines of the fund block, the total first.")
        List<LedgerLineView> lines,
    @Schema(description = "Whether an amount of the form is another one.", examples = "false")
        boolean differs,
    @Schema(description = "The amounts that are others.") List<LedgerDifference> differences) {

  /** An amount that is another one. */
  @Schema(description = "An amount of the form that is not the ledger's.")
  public record LedgerDifference(
      @Schema(description = "JSON pointer into this answer.", examples = "/form/funds/0/executed")
          String place,
      @Schema(description = "As the form has it; null where it has none.", examples = "42.93")
          @Nullable String written,
      @Schema(description = "The ledger's, in the unit of the form.", examples = "42.90")
          String ledger) {

    static LedgerDifference of(FundDifference difference) {
      return new LedgerDifference(
          "/form" + difference.place(), difference.written(), difference.ledger());
    }
  }

  /** Keeps lists of its own. */
  public LedgerComparison {
    lines = List.copyOf(lines);
    differences = List.copyOf(differences);
  }

  static @Nullable LedgerComparison of(EvaluatedForm evaluated) {
    LedgerFunds ledger = evaluated.ledger();
    if (ledger == null) {
      return null;
    }
    List<FundDifference> differences = evaluated.ledgerDifferences();
    return new LedgerComparison(
        ledger.lines().stream().map(LedgerLineView::of).toList(),
        !differences.isEmpty(),
        differences.stream().map(LedgerDifference::of).toList());
  }
}
