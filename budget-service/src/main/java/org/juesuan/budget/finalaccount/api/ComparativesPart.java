package org.juesuan.budget.finalaccount.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.AccountSection;
import org.juesuan.budget.finalaccount.Comparatives;
import org.juesuan.budget.table.RevenueAndExpenditure;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.platform.money.Money;

/** Figures of the year before. */
@Schema(description = "Figures of the year before, yuan.")
public record ComparativesPart(
    @Schema(description = "The year the figures belong to.", examples = "2019") int fiscalYear,
    @Schema(
            description =
                "LEDGER: computed from that year's own book. IMPORTED: taken over from the"
                    + " published account of that year, which the ledger does not hold.",
            examples = "IMPORTED")
        String origin,
    @Schema(
            description = "Where they were taken from; null of the ledger's own.",
            examples = "2019年度部门决算")
        @Nullable String source,
    @Schema(description = "收入支出总计.", examples = "47951400.00") Money totalYuan,
    @Schema(description = "本年收入.", examples = "41782800.00") Money revenueYuan,
    @Schema(description = "本年支出.", examples = "46963900.00") Money expenditureYuan,
    @Schema(description = "财政拨款收入支出总计.", examples = "47951400.00") Money fiscalTotalYuan,
    @Schema(
            description = "机关运行经费; null where that account publishes none.",
            examples = "1885200.00")
        @Nullable Money operatingExpensesYuan) {

  private static final String LEDGER = "LEDGER";

  /** The ledger's own figures come before imported ones (INV-9); null where neither are held. */
  static @Nullable ComparativesPart of(AccountSection section) {
    Comparatives imported = section.comparatives();
    YearFigures own = section.priorYear();
    if (own != null) {
      return own.totals().map(totals -> computed(section, own, totals)).orElse(null);
    }
    return imported == null ? null : imported(imported);
  }

  private static ComparativesPart computed(
      AccountSection section, YearFigures own, RevenueAndExpenditure totals) {
    return new ComparativesPart(
        section.book().fiscalYear() - 1,
        LEDGER,
        null,
        totals.total(),
        totals.revenue(),
        totals.expenditure(),
        own.fiscal().total(),
        OperatingExpensesPart.of(section.department(), own).amountYuan());
  }

  private static ComparativesPart imported(Comparatives comparatives) {
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
