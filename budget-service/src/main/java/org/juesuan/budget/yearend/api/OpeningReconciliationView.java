package org.juesuan.budget.yearend.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.BookState;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.yearend.OpeningReconciliation;
import org.juesuan.budget.yearend.OpeningReconciliation.Finding;
import org.juesuan.budget.yearend.OpeningReconciliation.OfFund;
import org.juesuan.platform.money.Money;

/** Identity C01 as the API shows it. */
@Schema(
    name = "OpeningReconciliation",
    description = "C01 over fiscal money: 年初结转和结余 = 年末结转和结余 of the year before + 年初调整.")
public record OpeningReconciliationView(
    @Schema(description = "Code of the department.", examples = "110106-208-005") String department,
    @Schema(description = "The year whose opening it is.", examples = "2021") int fiscalYear,
    @Schema(
            description = "State of the book of the year before; null if the ledger has none.",
            examples = "CARRIED")
        @Nullable BookState priorState,
    @Schema(
            description =
                "HOLDS or BROKEN once the year before is carried; before that, or without it, C01"
                    + " says nothing.",
            examples = "HOLDS")
        Finding finding,
    @Schema(description = "Each of the three budgets.") List<FundView> funds) {

  static OpeningReconciliationView of(OpeningReconciliation reconciliation) {
    return new OpeningReconciliationView(
        reconciliation.book().department(),
        reconciliation.book().fiscalYear(),
        reconciliation.priorState(),
        reconciliation.finding(),
        reconciliation.funds().stream().map(FundView::of).toList());
  }

  /** One of the three budgets; amounts are in yuan. */
  @Schema(name = "OpeningReconciliationFund", description = "C01 of one of the three budgets.")
  public record FundView(
      @Schema(description = "Nature of the money.", examples = "GENERAL_PUBLIC_BUDGET") Fund fund,
      @Schema(
              description = "年末结转和结余 of the year before; 0.00 if the ledger has none.",
              examples = "66500.00")
          Money priorClosingYuan,
      @Schema(description = "Carried in this year (CARRY_IN).", examples = "66500.00")
          Money carriedInYuan,
      @Schema(
              description = "年初调整: OPENING_ADJUSTMENT less RETURN of carried money.",
              examples = "1200.00")
          Money adjustmentYuan,
      @Schema(description = "年初结转和结余 of this year.", examples = "67700.00") Money openingYuan,
      @Schema(
              description = "Opening less prior closing less adjustment: 0.00 where C01 holds.",
              examples = "0.00")
          Money differenceYuan) {

    static FundView of(OfFund fund) {
      return new FundView(
          fund.fund(),
          fund.priorClosing(),
          fund.carriedIn(),
          fund.adjustment(),
          fund.opening(),
          fund.difference());
    }
  }
}
