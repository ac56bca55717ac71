package org.juesuan.evaluation.funds.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.evaluation.funds.LedgerFunds;
import org.juesuan.evaluation.template.FundSource;
import org.juesuan.platform.money.Money;

/** A line of a project's funds in the ledger. */
@Schema(name = "LedgerFundLine", description = "A line of a project's funds in the ledger.")
public record LedgerLineView(
    @Schema(
            description = "TOTAL 年度资金总额, CURRENT_YEAR 当年财政拨款, CARRIED_OVER 上年结转资金, OTHER 其他资金.",
            examples = "TOTAL")
        FundSource source,
    @Schema(description = "年初预算数, in yuan.", examples = "494100.00") Money initialBudgetYuan,
    @Schema(description = "全年预算数, in yuan.", examples = "429300.00") Money annualBudgetYuan,
    @Schema(description = "全年执行数, in yuan.", examples = "429300.00") Money executedYuan) {

  /** The view of a line. */
  public static LedgerLineView of(LedgerFunds.Line line) {
    return new LedgerLineView(
        line.source(), line.initialBudget(), line.annualBudget(), line.executed());
  }
}
