package org.juesuan.budget.table;

import org.juesuan.platform.money.Money;

/**
 * What a project was budgeted and paid in a year, over all money, in yuan. Together they are 项目支出
 * (identity B11).
 *
 * @param department whose project it is; codes are unique within a department only
 * @param code code of the project
 * @param name its name
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param expenditure 全年执行数
 */
public record ProjectFigures(
    String department,
    String code,
    String name,
    Money initialBudget,
    Money annualBudget,
    Money expenditure) {}
