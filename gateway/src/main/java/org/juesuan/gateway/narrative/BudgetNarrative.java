package org.juesuan.gateway.narrative;

import java.util.Map;
import org.juesuan.gateway.report.BudgetFigures;
import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figures;

/** All that budget-service has to say. */
final class BudgetNarrative {

  private BudgetNarrative() {}

  static Told of(BudgetSection section) {
    Figures figures = BudgetFigures.of(section);
    Material material = new Material(section, figures);
    return new Told(
        Map.of(
            Outline.UNIT, UnitNarrative.of(material),
            Outline.TOTALS, TotalsNarrative.all(material),
            Outline.FISCAL, TotalsNarrative.fiscal(material),
            Outline.GENERAL_PUBLIC_BUDGET, GeneralBudgetNarrative.of(material),
            Outline.GOVERNMENT_FUND, OtherFundsNarrative.governmentFund(material),
            Outline.STATE_CAPITAL, OtherFundsNarrative.stateCapital(material),
            Outline.BASIC_EXPENDITURE, BasicExpenditureNarrative.of(material),
            Outline.THREE_PUBLIC, OtherMattersNarrative.threePublic(material),
            Outline.OPERATING_EXPENSES, OtherMattersNarrative.operatingExpenses(material)),
        figures);
  }
}
