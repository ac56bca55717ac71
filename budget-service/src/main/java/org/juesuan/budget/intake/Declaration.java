package org.juesuan.budget.intake;

import org.juesuan.platform.money.Money;

/**
 * What the sender says a batch holds (控制总数); compared before anything is done, so that a cut-off or
 * a doubled file is noticed.
 *
 * @param count how many items
 * @param total sum of their amounts, in yuan, exact
 */
public record Declaration(int count, Money total) {}
