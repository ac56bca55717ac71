package org.juesuan.gateway.narrative;

import org.juesuan.gateway.report.BudgetSection;
import org.juesuan.gateway.report.Figures;

/**
 * What a sentence may speak of.
 *
 * @param budget facts and words of the budget section
 * @param figures its numbers as printed
 */
record Material(BudgetSection budget, Figures figures) {

  Prose prose() {
    return new Prose(figures);
  }

  /** The fiscal year, as the sentences name it. */
  int year() {
    return budget.fiscalYear();
  }

  /** “单位” below a department, “部门” at its head: the template's 部门/单位 resolved. */
  String noun() {
    return budget.department().supervisor() == null ? "部门" : "单位";
  }
}
