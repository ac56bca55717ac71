/**
 * Batches as sheets: workbooks (.xlsx) and CSV, their template, and the same rows given back with
 * what became of them. Everything is read as a stream; nothing here knows HTTP or a transaction.
 */
@NullMarked
package org.juesuan.budget.intake.sheet;

import org.jspecify.annotations.NullMarked;
