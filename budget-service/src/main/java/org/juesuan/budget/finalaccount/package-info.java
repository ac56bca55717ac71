/**
 * The figures of the final account (部门决算) as pure functions of the ledger, and what stands beside
 * them: staffing, the quantities behind the three public expenses, imported comparatives, the texts
 * that explain a figure. Nothing here posts or rounds: every figure is exact yuan, and 万元 exists
 * only where a report is printed.
 */
@NullMarked
package org.juesuan.budget.finalaccount;

import org.jspecify.annotations.NullMarked;
