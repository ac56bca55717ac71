package org.juesuan.budget.opendata;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.table.AppropriationSum;

/**
 * What was budgeted and spent by one coding.
 *
 * @param sum the amounts
 * @param functionalName 功能分类科目名称; null where the year's list lacks the code
 * @param economicName 部门预算支出经济分类科目名称; null where the year's list lacks the code
 */
public record SpendingRow(
    AppropriationSum sum, @Nullable String functionalName, @Nullable String economicName) {}
