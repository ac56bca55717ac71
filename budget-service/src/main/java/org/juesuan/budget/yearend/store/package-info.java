/**
 * What the year end reads of the ledger's rows, each time for a whole book in one query. Nothing
 * here writes.
 */
@NullMarked
package org.juesuan.budget.yearend.store;

import org.jspecify.annotations.NullMarked;
