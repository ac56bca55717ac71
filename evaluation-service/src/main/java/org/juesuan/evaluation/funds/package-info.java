/**
 * The funds of projects as budget-service tells them: what its events say is kept by version, and
 * compared with what forms say. Nothing is typed in here, and no rule of the ledger stands here.
 */
@NullMarked
package org.juesuan.evaluation.funds;

import org.jspecify.annotations.NullMarked;
