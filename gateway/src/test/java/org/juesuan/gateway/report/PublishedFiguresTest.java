package org.juesuan.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.juesuan.gateway.composition.GoldenSection;
import org.juesuan.platform.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFiguresTest {

  private static final Figures GOLDEN = BudgetFigures.of(GoldenSection.section());

  /** Every figure of parts two and three of the published document that budget-service owns. */
  @ParameterizedTest(name = "{0} = {1} {2}")
  @CsvSource(
      textBlock =
          """
          department.internalOffices, 20, 个,
          staffing.administrativeEstablishment, 0, 人,
          staffing.administrativeActual, 0, 人,
          staffing.institutionEstablishment, 161, 人,
          staffing.institutionActual, 145, 人,
          total.amount, 5181.02, 万元,
          total.priorYear.difference, 385.88, 万元, INCREASE
          total.priorYear.percent, 8.05, %, INCREASE
          revenue.amount, 4948.08, 万元,
          revenue.priorYear.difference, 769.8, 万元, INCREASE
          revenue.priorYear.percent, 18.42, %, INCREASE
          revenue.fiscal.amount, 4948.08, 万元,
          revenue.fiscal.share, 100, %,
          expenditure.amount, 5021.81, 万元,
          expenditure.priorYear.difference, 325.42, 万元, INCREASE
          expenditure.priorYear.percent, 6.93, %, INCREASE
          expenditure.basic.amount, 4407.94, 万元,
          expenditure.basic.share, 87.78, %,
          expenditure.project.amount, 613.87, 万元,
          expenditure.project.share, 12.22, %,
          fiscal.total.amount, 5181.02, 万元,
          fiscal.total.priorYear.difference, 385.88, 万元, INCREASE
          fiscal.total.priorYear.percent, 8.05, %, INCREASE
          generalBudget.expenditure.amount, 5021.81, 万元,
          functional.205.amount, 0.16, 万元,
          functional.205.share, 0.003, %,
          functional.205.initialDifference, 6.59, 万元, DECREASE
          functional.205.initialPercent, 97.60, %, DECREASE
          functional.20508.amount, 0.16, 万元,
          functional.20508.initialDifference, 6.59, 万元, DECREASE
          functional.20508.initialPercent, 97.60, %, DECREASE
          functional.208.amount, 4325.15, 万元,
          functional.208.share, 86.13, %,
          functional.208.initialDifference, 54.48, 万元, DECREASE
          functional.208.initialPercent, 1.24, %, DECREASE
          functional.20801.amount, 3931.42, 万元,
          functional.20801.initialDifference, 18.63, 万元, DECREASE
          functional.20801.initialPercent, 0.47, %, DECREASE
          functional.20805.amount, 393.73, 万元,
          functional.20805.initialDifference, 35.85, 万元, DECREASE
          functional.20805.initialPercent, 8.35, %, DECREASE
          functional.221.amount, 696.50, 万元,
          functional.221.share, 13.87, %,
          functional.221.initialDifference, 1.25, 万元, INCREASE
          functional.221.initialPercent, 0.18, %, INCREASE
          functional.22102.amount, 696.50, 万元,
          functional.22102.initialDifference, 1.25, 万元, INCREASE
          functional.22102.initialPercent, 0.18, %, INCREASE
          basic.generalBudget.amount, 4407.94, 万元,
          basic.governmentFund.amount, 0, 万元,
          basic.stateCapital.amount, 0, 万元,
          threePublic.total.amount, 0, 万元,
          threePublic.total.budget, 0.69, 万元,
          threePublic.total.difference, 0.69, 万元, DECREASE
          threePublic.overseasTravel.amount, 0, 万元,
          threePublic.overseasTravel.budget, 0, 万元,
          threePublic.overseasTravel.difference, 0, 万元, LEVEL
          threePublic.officialReception.amount, 0, 万元,
          threePublic.officialReception.budget, 0.69, 万元,
          threePublic.officialReception.difference, 0.69, 万元, DECREASE
          threePublic.vehicles.amount, 0, 万元,
          threePublic.vehicles.budget, 0, 万元,
          threePublic.vehicles.difference, 0, 万元, LEVEL
          operatingExpenses.amount, 197.87, 万元,
          operatingExpenses.priorYear.difference, 9.35, 万元, INCREASE
          """)
  @DisplayName("INV-10 each figure of the published report follows from the ledger's yuan")
  void printsThePublishedFigure(String id, BigDecimal published, String unit, String direction) {
    Figure figure = GOLDEN.get(id);

    assertEquals(0, published.compareTo(new BigDecimal(figure.printed())), figure.printed());
    assertEquals(unit, figure.unit().symbol());
    assertEquals(direction, figure.direction() == null ? null : figure.direction().name());
  }

  @Test
  @DisplayName("a difference prints without sign but keeps its exact signed yuan")
  void keepsTheExactDifference() {
    Figure decrease = GOLDEN.get("functional.205.initialDifference");

    assertEquals(Money.of("-65880.00"), decrease.yuan());
    assertEquals("6.59", decrease.printed());
    assertNull(GOLDEN.get("functional.205.initialPercent").yuan());
  }

  @Test
  @DisplayName("INV-9 without the year before there is no comparison, rather than one with zero")
  void omitsComparisonsWithoutABase() {
    Figures figures =
        BudgetFigures.of(
            GoldenSection.changed(content -> content.set("comparatives", NullNode.instance)));

    List<String> comparing =
        figures.byId().keySet().stream().filter(id -> id.contains("priorYear")).toList();
    assertEquals(List.of(), comparing);
    assertTrue(figures.has("total.amount"));
  }

  @Test
  @DisplayName("C03 against a budget of zero there is a difference but no percentage")
  void omitsGrowthFromZero() {
    Figures figures =
        BudgetFigures.of(
            GoldenSection.changed(
                content ->
                    GoldenSection.at(content, "/byFunctional/0").put("initialBudgetYuan", "0.00")));

    assertEquals("0.16", figures.get("functional.205.initialDifference").printed());
    assertFalse(figures.has("functional.205.initialPercent"));
  }

  @Test
  @DisplayName("a share of nothing is left out")
  void omitsSharesOfZero() {
    Figures figures =
        BudgetFigures.of(
            GoldenSection.changed(
                content -> {
                  ObjectNode totals = GoldenSection.at(content, "/totals");
                  totals.put("revenueYuan", "0.00");
                  GoldenSection.at(content, "/fiscal").put("revenueYuan", "0.00");
                }));

    assertEquals("0", figures.get("revenue.fiscal.amount").printed());
    assertFalse(figures.has("revenue.fiscal.share"));
  }

  @Test
  @DisplayName("kinds of revenue and expenditure beyond the usual appear when there is any")
  void showsOtherRevenueAndExpenditure() {
    Figures figures =
        BudgetFigures.of(
            GoldenSection.changed(
                content -> {
                  GoldenSection.at(content, "/totals").put("revenueYuan", "49580800.00");
                  GoldenSection.at(content, "/byExpenditureKind/3")
                      .put("expenditureYuan", "50000.00");
                }));

    assertEquals("10.00", figures.get("revenue.other.amount").printed());
    assertEquals("5.00", figures.get("expenditure.business.amount").printed());
    assertFalse(GOLDEN.has("revenue.other.amount"));
    assertFalse(GOLDEN.has("expenditure.business.amount"));
  }

  @Test
  @DisplayName("B09 a public institution has no figure of 机关运行经费")
  void omitsOperatingExpensesOfAPublicInstitution() {
    Figures figures =
        BudgetFigures.of(
            GoldenSection.changed(
                content ->
                    GoldenSection.at(content, "/operatingExpenses").put("applicable", false)));

    assertFalse(figures.has("operatingExpenses.amount"));
    assertFalse(figures.has("operatingExpenses.priorYear.difference"));
  }
}
