/**
 * Non-fiscal income: what a department received beside fiscal appropriations, what was left of it,
 * and the balances that follow with what the ledger paid. No authorisation to spend stands here,
 * and an entry is never changed: a mistake is reversed.
 */
@NullMarked
package org.juesuan.budget.income;

import org.jspecify.annotations.NullMarked;
