package org.juesuan.procurement.disclosure.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.platform.money.Money;
import org.juesuan.procurement.disclosure.FundAmounts;
import org.juesuan.procurement.plan.PlanFunds;

/** An amount in the columns of 政府采购情况表. */
@Schema(
    name = "FundAmounts",
    description =
        "An amount by source of money, in yuan. totalYuan = fiscalYuan + nonFiscalYuan +"
            + " notKnownYuan, and fiscalYuan is the sum of its three.")
public record FundAmountsView(
    @Schema(description = "总计.", examples = "2780200.00") Money totalYuan,
    @Schema(description = "财政性资金.", examples = "2780200.00") Money fiscalYuan,
    @Schema(description = "其中：一般公共预算.", examples = "2780200.00") Money generalBudgetYuan,
    @Schema(description = "其中：政府性基金预算.", examples = "0.00") Money governmentFundYuan,
    @Schema(description = "其中：其他财政性资金.", examples = "0.00") Money otherFiscalYuan,
    @Schema(description = "非财政性资金.", examples = "0.00") Money nonFiscalYuan,
    @Schema(
            description =
                "Money whose source the ledger has not told yet; 0.00 in a complete section.",
            examples = "0.00")
        Money notKnownYuan) {

  static FundAmountsView of(FundAmounts amounts) {
    return new FundAmountsView(
        amounts.total(),
        amounts.fiscal(),
        amounts.from(PlanFunds.GENERAL_BUDGET),
        amounts.from(PlanFunds.GOVERNMENT_FUND),
        amounts.from(PlanFunds.OTHER_FISCAL),
        amounts.from(PlanFunds.NON_FISCAL),
        amounts.notKnown());
  }
}
