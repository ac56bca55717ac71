package org.juesuan.budget.income;

import org.jspecify.annotations.Nullable;
import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * Entries of one kind added up, over one department or over several.
 *
 * @param kind what they say
 * @param fund nature of the money
 * @param functional functional code of receipts; null of every other kind
 * @param earlier whether they are of earlier years than the one asked for
 * @param internal whether one of the same departments paid them
 * @param effect what they add to the balance of the fund, in yuan
 */
public record IncomeSum(
    IncomeKind kind,
    Fund fund,
    @Nullable String functional,
    boolean earlier,
    boolean internal,
    Money effect) {}
