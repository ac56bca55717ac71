/**
 * Money for the contracts of procurement-service: its requests and releases come as events, are
 * done in the ledger as commitments, and are answered by events. No rule about contracts stands
 * here, and none about money: the ledger's own rules decide.
 */
@NullMarked
package org.juesuan.budget.funding;

import org.jspecify.annotations.NullMarked;
