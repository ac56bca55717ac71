package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.table.ExpenditureKindFigures;
import org.juesuan.platform.money.Money;

/** One kind of expenditure. */
@Schema(description = "One kind of expenditure over all money, yuan.")
public record ExpenditureKindPart(
    @Schema(description = "Which kind.", examples = "BASIC") ExpenditureKind kind,
    @Schema(description = "年初预算数.", examples = "43432845.00") Money initialBudgetYuan,
    @Schema(description = "全年预算数.", examples = "45671545.00") Money annualBudgetYuan,
    @Schema(description = "全年执行数.", examples = "44079420.00") Money expenditureYuan) {

  static ExpenditureKindPart of(ExpenditureKindFigures figures) {
    return new ExpenditureKindPart(
        figures.kind(), figures.initialBudget(), figures.annualBudget(), figures.expenditure());
  }
}
