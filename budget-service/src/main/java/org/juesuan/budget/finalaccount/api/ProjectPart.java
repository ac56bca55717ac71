package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.table.ProjectFigures;
import org.juesuan.platform.money.Money;

/** A project's money in the year. */
@Schema(description = "What a project was budgeted and paid in the year, over all money, yuan.")
public record ProjectPart(
    @Schema(
            description = "Code of the department whose project it is.",
            examples = "110106-208-005")
        String department,
    @Schema(description = "Code of the project.", examples = "P2020-05") String code,
    @Schema(description = "Its name.", examples = "社保运行保障经费") String name,
    @Schema(description = "年初预算数.", examples = "1593200.00") Money initialBudgetYuan,
    @Schema(description = "全年预算数.", examples = "891004.00") Money annualBudgetYuan,
    @Schema(description = "全年执行数.", examples = "891004.00") Money expenditureYuan) {

  static ProjectPart of(ProjectFigures figures) {
    return new ProjectPart(
        figures.department(),
        figures.code(),
        figures.name(),
        figures.initialBudget(),
        figures.annualBudget(),
        figures.expenditure());
  }
}
