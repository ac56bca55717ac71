package org.juesuan.budget.finalaccount.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.juesuan.budget.table.BasicExpenditure;
import org.juesuan.budget.table.YearNames;
import org.juesuan.platform.money.Money;

/** Basic expenditure of the general public budget. */
@Schema(description = "一般公共预算财政拨款基本支出, yuan.")
public record BasicExpenditurePart(
    @Schema(description = "人员经费: classes 301 and 303.", examples = "42100720.00")
        Money personnelYuan,
    @Schema(description = "公用经费: classes 302, 307, 310, 312 and 399.", examples = "1978700.00")
        Money operatingYuan,
    @Schema(description = "One row for each economic class paid for, in the order of the codes.")
        List<EconomicClassPart> byEconomicClass) {

  /** Keeps a list of its own. */
  public BasicExpenditurePart {
    byEconomicClass = List.copyOf(byEconomicClass);
  }

  static BasicExpenditurePart of(BasicExpenditure figures, YearNames names) {
    return new BasicExpenditurePart(
        figures.personnel(),
        figures.operating(),
        figures.byEconomicClass().stream()
            .map(
                row ->
                    new EconomicClassPart(
                        row.code(),
                        names.ofEconomic(row.code()),
                        row.expenditure(),
                        row.brokenDown()))
            .toList());
  }
}
