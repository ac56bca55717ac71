package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.table.FunctionalFigures;
import org.juesuan.budget.table.YearNames;
import org.juesuan.platform.money.Money;

/** One row of the expenditure by function. */
@Schema(description = "One row of 一般公共预算财政拨款支出 by function, yuan.")
public record FunctionalPart(
    @Schema(description = "Functional code.", examples = "20508") String code,
    @Schema(description = "Official name in the year's list.", examples = "进修及培训") String name,
    @Schema(description = "1 类, 2 款, 3 项.", examples = "2") int level,
    @Schema(description = "Code one level up; null of a 类.", examples = "205")
        @Nullable String parent,
    @Schema(description = "年初预算数.", examples = "67500.00") Money initialBudgetYuan,
    @Schema(description = "全年预算数.", examples = "67500.00") Money annualBudgetYuan,
    @Schema(description = "全年执行数.", examples = "1620.00") Money expenditureYuan,
    @Schema(description = "基本支出 in the expenditure.", examples = "1620.00") Money basicYuan,
    @Schema(description = "项目支出 in the expenditure.", examples = "0.00") Money projectYuan,
    @Schema(
            description =
                "Whether the rows one level below add up to this one; false where a coarse record"
                    + " stops here.",
            examples = "true")
        boolean brokenDown) {

  static FunctionalPart of(FunctionalFigures figures, YearNames names) {
    return new FunctionalPart(
        figures.code(),
        names.ofFunctional(figures.code()),
        figures.level(),
        figures.parent(),
        figures.initialBudget(),
        figures.annualBudget(),
        figures.expenditure(),
        figures.basic(),
        figures.project(),
        figures.brokenDown());
  }
}
