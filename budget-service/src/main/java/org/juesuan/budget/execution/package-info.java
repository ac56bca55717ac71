/**
 * How the budget of a year is carried out (预算执行), month by month: one definition of the paid
 * amounts of a month, grouped as the reader asks. Sums of a whole year are the ledger's balances;
 * nothing is stored here.
 */
@NullMarked
package org.juesuan.budget.execution;

import org.jspecify.annotations.NullMarked;
