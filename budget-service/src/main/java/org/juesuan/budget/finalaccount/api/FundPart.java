package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.table.FundFigures;
import org.juesuan.platform.money.Money;

/** One of the three budgets of fiscal appropriations. */
@Schema(description = "One of the three budgets of fiscal appropriations (财政拨款), yuan.")
public record FundPart(
    @Schema(description = "Which budget.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
    @Schema(description = "本年收入.", examples = "49480800.00") Money revenueYuan,
    @Schema(description = "年初结转和结余.", examples = "2329400.00") Money openingBalanceYuan,
    @Schema(description = "年初预算数.", examples = "50816255.00") Money initialBudgetYuan,
    @Schema(description = "全年预算数.", examples = "51810200.00") Money annualBudgetYuan,
    @Schema(description = "全年执行数.", examples = "50218075.00") Money expenditureYuan,
    @Schema(description = "基本支出 in the expenditure.", examples = "44079420.00") Money basicYuan,
    @Schema(description = "项目支出 in the expenditure.", examples = "6138655.00") Money projectYuan,
    @Schema(description = "年末结转和结余.", examples = "1592125.00") Money closingBalanceYuan) {

  static FundPart of(FundFigures figures) {
    return new FundPart(
        figures.fund(),
        figures.account().revenue(),
        figures.account().openingBalance(),
        figures.initialBudget(),
        figures.annualBudget(),
        figures.account().expenditure(),
        figures.basic(),
        figures.project(),
        figures.account().closingBalance());
  }
}
