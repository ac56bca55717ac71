/**
 * The queries that add up appropriations and postings by coding and month. No rule lives here, and
 * nothing is written.
 */
@NullMarked
package org.juesuan.budget.execution.store;

import org.jspecify.annotations.NullMarked;
