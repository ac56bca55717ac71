/**
 * Batches of commands for the ledger, up to ten thousand in one transaction, whichever form they
 * came in. No rule of money stands here: every item is decided by {@code Ledger}.
 */
@NullMarked
package org.juesuan.budget.intake;

import org.jspecify.annotations.NullMarked;
