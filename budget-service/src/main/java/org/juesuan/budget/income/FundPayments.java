package org.juesuan.budget.income;

import org.juesuan.budget.ledger.Fund;
import org.juesuan.platform.money.Money;

/**
 * What the ledger paid out of one non-fiscal fund, in yuan.
 *
 * @param fund nature of the money
 * @param earlier in the years before the one asked for
 * @param current in the year asked for (本年支出)
 */
public record FundPayments(Fund fund, Money earlier, Money current) {}
