package org.juesuan.gateway.narrative;

import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.gateway.report.BudgetSection.EconomicClass;
import org.juesuan.gateway.report.FigureIds;
import org.juesuan.gateway.report.Section;

/** 第二部分 七: basic expenditure of the fiscal funds and what kinds of spending it consists of. */
final class BasicExpenditureNarrative {

  private BasicExpenditureNarrative() {}

  static Section of(Material material) {
    Prose prose =
        material
            .prose()
            .words(material.year() + "年使用一般公共预算财政拨款安排基本支出")
            .amountOf(FigureIds.BASIC_GENERAL_BUDGET)
            .words("，使用政府性基金财政拨款安排基本支出")
            .amountOf(FigureIds.BASIC_GOVERNMENT_FUND)
            .words("，使用国有资本经营预算财政拨款安排基本支出")
            .amountOf(FigureIds.BASIC_STATE_CAPITAL)
            .words("。一般公共预算财政拨款基本支出中，人员经费")
            .amountOf(FigureIds.BASIC_PERSONNEL)
            .words("，公用经费")
            .amountOf(FigureIds.BASIC_OPERATING)
            .words("。");
    // Only what was really paid is named: a list of everything the classification knows would claim
    // spending that never took place.
    List<EconomicClass> paid =
        material.budget().basicExpenditure().byEconomicClass().stream()
            .filter(economic -> !economic.expenditure().isZero())
            .toList();
    if (!paid.isEmpty()) {
      prose
          .words("按账簿登记的部门预算支出经济分类，包括：")
          .words(paid.stream().map(EconomicClass::name).collect(Collectors.joining("、")))
          .words("。");
    }
    return Outline.BASIC_EXPENDITURE.of(prose.paragraph());
  }
}
