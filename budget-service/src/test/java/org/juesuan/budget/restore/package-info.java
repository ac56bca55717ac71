/**
 * The restore drill: a database that is copied while it works, lost, and recovered from the copy
 * and the archive of its changes, as the operator of the cluster does it.
 *
 * <p>No rule of the ledger is tested here, only that all of them hold of what came back.
 */
@NullMarked
package org.juesuan.budget.restore;

import org.jspecify.annotations.NullMarked;
