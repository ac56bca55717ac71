/**
 * A ledger of any size, made in the database, and what the service does with it. Nothing here
 * asserts a time: the figures of a run are printed, the plans are asserted.
 */
@NullMarked
package org.juesuan.budget.scale;

import org.jspecify.annotations.NullMarked;
