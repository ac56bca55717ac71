/**
 * The ledger (账簿, 指标账): books, appropriations and every movement of money between their
 * compartments; what is allowed is decided here by pure functions, and {@code Ledger} is the one
 * path that writes. No HTTP and no SQL stands here: see {@code api} and {@code store}.
 */
@NullMarked
package org.juesuan.budget.ledger;

import org.jspecify.annotations.NullMarked;
