/**
 * Tests of the ledger: its rules alone, its HTTP resources, and what holds under concurrency and
 * when the service dies. Figures of the real account are those of the 2020 report.
 */
@NullMarked
package org.juesuan.budget.ledger;

import org.jspecify.annotations.NullMarked;
