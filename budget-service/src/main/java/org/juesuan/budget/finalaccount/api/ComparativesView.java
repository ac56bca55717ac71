package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.platform.money.Money;
import org.juesuan.platform.service.answer.Versioned;

/** The comparatives as recorded. */
@Schema(name = "Comparatives", description = "Figures of the year before, imported and marked so.")
public record ComparativesView(
    @Schema(description = "The year the figures belong to.", examples = "2019") int fiscalYear,
    @Schema(description = "Always IMPORTED: not computed from the ledger.", examples = "IMPORTED")
        String origin,
    @Schema(description = "Where they were taken from.", examples = "2019年度部门决算") String source,
    @Schema(description = "收入支出总计 of that year, yuan.", examples = "47951400.00") Money totalYuan,
    @Schema(description = "本年收入 of that year, yuan.", examples = "41782800.00") Money revenueYuan,
    @Schema(description = "本年支出 of that year, yuan.", examples = "46963900.00")
        Money expenditureYuan,
    @Schema(description = "财政拨款收入支出总计 of that year, yuan.", examples = "47951400.00")
        Money fiscalTotalYuan,
    @Schema(
            description = "机关运行经费 of that year, yuan; null where that account publishes none.",
            examples = "1885200.00")
        @Nullable Money operatingExpensesYuan,
    @Schema(description = "Grows with each change.", examples = "1") long version) {

  /** How imported figures are marked. */
  static final String IMPORTED = "IMPORTED";

  static ComparativesView of(Versioned<Comparatives> recorded) {
    Comparatives comparatives = recorded.state();
    return new ComparativesView(
        comparatives.fiscalYear(),
        IMPORTED,
        comparatives.source(),
        comparatives.total(),
        comparatives.revenue(),
        comparatives.expenditure(),
        comparatives.fiscalTotal(),
        comparatives.operatingExpenses(),
        recorded.version());
  }
}
