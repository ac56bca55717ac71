package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.table.BudgetAndExpenditure;
import org.juesuan.platform.money.Money;

/** An item of the three public expenses. */
@Schema(description = "Budget of the beginning of the year and expenditure of an item, yuan.")
public record BudgetAndExpenditurePart(
    @Schema(
            description = "年初预算数 of appropriations opened for exactly this item.",
            examples = "6900.00")
        Money budgetYuan,
    @Schema(description = "决算数.", examples = "0.00") Money expenditureYuan) {

  static BudgetAndExpenditurePart of(BudgetAndExpenditure figures) {
    return new BudgetAndExpenditurePart(figures.budget(), figures.expenditure());
  }
}
