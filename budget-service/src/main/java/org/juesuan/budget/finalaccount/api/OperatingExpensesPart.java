package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.department.Department;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.platform.money.Money;

/** The operating expenses of an authority. */
@Schema(
    description = "机关运行经费: operating part of basic expenditure out of the general public budget.")
public record OperatingExpensesPart(
    @Schema(
            description =
                "Whether the institution publishes the figure: administrative units and those under"
                    + " the civil servant law.",
            examples = "true")
        boolean applicable,
    @Schema(description = "The figure, yuan; null where not applicable.", examples = "1978700.00")
        @Nullable Money amountYuan) {

  static OperatingExpensesPart of(Department department, YearFigures figures) {
    return department.institutionType().publishesOperatingExpenses()
        ? new OperatingExpensesPart(true, figures.operatingExpenses())
        : new OperatingExpensesPart(false, null);
  }
}
