package org.juesuan.budget.table;

import org.juesuan.budget.ledger.ExpenditureKind;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * What was paid for one economic item, which may be finer than the appropriations' own.
 *
 * @param fund nature of the money
 * @param kind kind of expenditure
 * @param economic economic item (款), or class (类) where the payments gave no finer one
 * @param paid in yuan, less what came back
 */
public record PaidSum(Fund fund, ExpenditureKind kind, String economic, Money paid) {}
