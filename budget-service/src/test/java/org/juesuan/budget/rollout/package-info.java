/**
 * How a release is rolled out: the migration as a job of its own, and services that compare the
 * schema with their release before they start.
 *
 * <p>No rule of the ledger is tested here.
 */
@NullMarked
package org.juesuan.budget.rollout;

import org.jspecify.annotations.NullMarked;
