package org.juesuan.budget.table;

import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.platform.money.Money;

/**
 * One kind of expenditure over all money of the department, in yuan (table 公开03).
 *
 * @param kind which kind
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param expenditure 全年执行数
 */
public record ExpenditureKindFigures(
    ExpenditureKind kind, Money initialBudget, Money annualBudget, Money expenditure) {}
