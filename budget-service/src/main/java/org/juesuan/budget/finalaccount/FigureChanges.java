package org.juesuan.budget.finalaccount;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.budget.finalaccount.FigureChange.Base;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.budget.table.BudgetAndExpenditure;
import org.juesuan.budget.table.FunctionalFigures;
import org.juesuan.budget.table.FundFigures;
import org.juesuan.budget.table.ThreePublic;
import org.juesuan.budget.table.YearFigures;
import org.juesuan.platform.money.Money;

/**
 * The figures whose change the narrative of the account tells, each with what it is compared with:
 * the totals with the year before, expenditure by function and “三公”经费 with the budget of the
 * beginning of the year. Their ids are those under which the report prints the reasons.
 */
final class FigureChanges {

  private static final int SECTION_LEVEL = 2;

  private final AccountSection section;
  private final YearFigures figures;
  private final @Nullable YearBefore before;
  private final List<FigureChange> changes = new ArrayList<>();

  private FigureChanges(AccountSection section) {
    this.section = section;
    this.figures = section.figures();
    this.before = YearBefore.of(section);
  }

  /** All of them, changed or not, in the order of the report. */
  static List<FigureChange> of(AccountSection section) {
    FigureChanges found = new FigureChanges(section);
    found.totals();
    found.functions();
    found.funds();
    found.threePublic();
    found.operatingExpenses();
    return List.copyOf(found.changes);
  }

  private void totals() {
    if (before == null) {
      return;
    }
    figures
        .totals()
        .ifPresent(
            account -> {
              add("total", Base.PRIOR_YEAR, before.total(), account.total());
              add("revenue", Base.PRIOR_YEAR, before.revenue(), account.revenue());
            });
    add("expenditure", Base.PRIOR_YEAR, before.expenditure(), figures.expenditure());
    add("fiscal.total", Base.PRIOR_YEAR, before.fiscalTotal(), figures.fiscal().total());
  }

  /** The narrative gives its reasons by 款. */
  private void functions() {
    for (FunctionalFigures row : figures.byFunctional()) {
      if (row.level() == SECTION_LEVEL) {
        add(
            "functional." + row.code(),
            Base.INITIAL_BUDGET,
            row.initialBudget(),
            row.expenditure());
      }
    }
  }

  private void funds() {
    for (FundFigures fund : figures.byFund()) {
      if (fund.fund() == Fund.GOVERNMENT_FUND) {
        add(
            "governmentFund.expenditure",
            Base.INITIAL_BUDGET,
            fund.initialBudget(),
            fund.account().expenditure());
      }
    }
  }

  private void threePublic() {
    ThreePublic items = figures.threePublic();
    against("threePublic.overseasTravel", items.overseasTravel());
    against("threePublic.officialReception", items.officialReception());
    against("threePublic.vehicles", items.vehicles());
  }

  private void operatingExpenses() {
    @Nullable Money base = before == null ? null : before.operatingExpenses();
    if (base != null && section.department().institutionType().publishesOperatingExpenses()) {
      add("operatingExpenses", Base.PRIOR_YEAR, base, figures.operatingExpenses());
    }
  }

  private void against(String figure, BudgetAndExpenditure item) {
    add(figure, Base.INITIAL_BUDGET, item.budget(), item.expenditure());
  }

  private void add(String figure, Base against, Money base, Money value) {
    changes.add(new FigureChange(figure, against, base, value));
  }

  /** The comparatives: the ledger's own where it holds the year before, else imported (INV-9). */
  private record YearBefore(
      Money total,
      Money revenue,
      Money expenditure,
      Money fiscalTotal,
      @Nullable Money operatingExpenses) {

    static @Nullable YearBefore of(AccountSection section) {
      YearFigures own = section.priorYear();
      Comparatives imported = section.comparatives();
      if (own != null) {
        return own.totals()
            .map(
                totals ->
                    new YearBefore(
                        totals.total(),
                        totals.revenue(),
                        own.expenditure(),
                        own.fiscal().total(),
                        own.operatingExpenses()))
            .orElse(null);
      }
      return imported == null
          ? null
          : new YearBefore(
              imported.total(),
              imported.revenue(),
              imported.expenditure(),
              imported.fiscalTotal(),
              imported.operatingExpenses());
    }
  }
}
