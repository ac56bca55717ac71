package org.juesuan.evaluation.funds.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.funds.LedgerFunds;

/** The funds of a project in the ledger. */
@Schema(name = "ProjectFunds", description = "The funds of a project as the ledger last told them.")
public record ProjectFundsView(
    @Schema(description = "项目编码.", examples = "XM2020-001") String projectCode,
    @Schema(description = "The four lines of the fund block, the total first.")
        List<LedgerLineView> lines) {

  /** Keeps a list of its own. */
  public ProjectFundsView {
    lines = List.copyOf(lines);
  }

  static ProjectFundsView of(LedgerFunds funds) {
    return new ProjectFundsView(
        funds.projectCode(), funds.lines().stream().map(LedgerLineView::of).toList());
  }
}
