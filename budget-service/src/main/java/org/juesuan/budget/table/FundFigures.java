package org.juesuan.budget.table;

import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * One of the three budgets of fiscal appropriations (财政拨款), in yuan (table 公开04).
 *
 * @param fund which of the three
 * @param account its revenue, balances and expenditure
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param basic 基本支出 paid from it
 * @param project 项目支出 paid from it
 */
public record FundFigures(
    Fund fund,
    RevenueAndExpenditure account,
    Money initialBudget,
    Money annualBudget,
    Money basic,
    Money project) {}
