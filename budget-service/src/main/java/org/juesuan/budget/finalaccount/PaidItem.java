package org.juesuan.budget.finalaccount;

import java.util.UUID;
import org.juesuan.platform.money.Money;

/**
 * What is paid out of one appropriation for one economic item, which may be finer than the
 * appropriation's own.
 *
 * @param appropriation the appropriation
 * @param economic economic item (款), or class (类) where the payment gave no finer one
 * @param paid in yuan, less what came back
 */
public record PaidItem(UUID appropriation, String economic, Money paid) {}
