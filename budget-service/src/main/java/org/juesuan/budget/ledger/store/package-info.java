/**
 * Rows of the ledger and the queries on them. Nothing here decides whether money may move, and no
 * row leaves this package except into the ledger's own use cases.
 */
@NullMarked
package org.juesuan.budget.ledger.store;

import org.jspecify.annotations.NullMarked;
