package org.juesuan.budget.execution;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;

/**
 * A coding of appropriations, as coarse as execution is ever shown.
 *
 * @param department code of the department
 * @param fund nature of the money
 * @param functionalClass 类 of the functional classification
 * @param kind kind of expenditure
 * @param project code of the project; null where the money is of none
 */
public record ExecutedCoding(
    String department,
    Fund fund,
    String functionalClass,
    ExpenditureKind kind,
    @Nullable String project) {}
