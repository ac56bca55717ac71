package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.platform.money.Money;

/** Figures of the year before. */
@Schema(description = "Figures of the year before, yuan.")
public record ComparativesPart(
    @Schema(description = "The year the figures belong to.", examples = "2019") int fiscalYear,
    @Schema(
            description = "IMPORTED: taken over from the published account of that year.",
            examples = "IMPORTED")
        String origin,
    @Schema(description = "Where they were taken from.", examples = "2019年度部门决算") String source,
    @Schema(description = "收入支出总计.", examples = "47951400.00") Money totalYuan,
    @Schema(description = "本年收入.", examples = "41782800.00") Money revenueYuan,
    @Schema(description = "本年支出.", examples = "46963900.00") Money expenditureYuan,
    @Schema(description = "财政拨款收入支出总计.", examples = "47951400.00") Money fiscalTotalYuan,
    @Schema(
            description = "机关运行经费; null where that account publishes none.",
            examples = "1885200.00")
        @Nullable Money operatingExpensesYuan) {

  static ComparativesPart of(Comparatives comparatives) {
    return new ComparativesPart(
        comparatives.fiscalYear(),
        ComparativesView.IMPORTED,
        comparatives.source(),
        comparatives.total(),
        comparatives.revenue(),
        comparatives.expenditure(),
        comparatives.fiscalTotal(),
        comparatives.operatingExpenses());
  }
}
